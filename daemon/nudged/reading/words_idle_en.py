"""English single words, by class, of what surrounds a message: how often, in spite of what, asked first, given in."""

IDLE = """
addressing-verb | write email mail message text dm
hiring-word | hiring having taking
wishing-start | hope hoping looking counting longing
hoping-start | hope
looking-into | see check find look
brought-back | you everyone details detail dates date times time slots something more numbers number figures figure
    | thoughts comments steps step plan idea availability proposal yes news info information good bad salary
let-me-do | check talk speak ask confirm find see look get come follow circle run discuss verify dig chase consult
    | raise have double-check
let-me | let_me
equals | : = - 's
dated-noun | date day slot time timeslot hour
set-word | set fixed confirmed booked agreed scheduled
might-word | might may could
declining-word | declined refused rejected turned passed said
accepting-word | accepted taken took taking accepting said
taking-word | taking accepting take accept
taken-word | accepted
taking-thing-verb | took taken take taking
post-of | post position job
taken-thing | post contract job role offer position gig internship apprenticeship placement
answer-giving | said
answer-to | to
end-noun | end
carried-to | of that which who to up out over off back in into
turning-word | turned
passing-word | passed
down-particle | down
decision-lead | have 've just already finally politely formally officially verbally then so and also am 'm be been
    | decided to ended up going will 'll wo do did would 'd rather regretfully reluctantly
decision-not | not n't 't never
offered-thing | offer job role post position place gig contract vacancy internship apprenticeship placement spot seat
of-theirs | their
going-on | proceed proceeding progress progressing progressed continue continuing pursue pursuing pursued advance
    | advancing
going-onward | move moving moved go going gone take taking taken
denied-before | not n't 't no never against
not-for-good | until till unless yet since before without
perfect-word | haven hasn hadn have has had 've
onward | ahead forward forwards further onward onwards
with-them | it them
own-candidacy | application candidacy profile cv candidature app
chosen-word | chosen selected picked hired appointed offered chose
granted-word | offered
passive-word | been was being got were
sum-verb | come go
pay-behind | base basic gross plus p.a. pa a per annual yearly
sum-link | in at back with up to again now
withdrawing-to | withdraw
none-held | no
new-day-word | now
going-object | it this things any
decided-word | decided chosen chose opted elected
offered-behind | because
list-noun | list
unwell-word | ill sick unwell poorly away off strike snowed
business-trade | accountant accountants lawyer lawyers solicitor solicitors doctor physician auditor bookkeeper notary
off-word | off cancelled canceled postponed
adjective-mostly | final
typed-and | an
let-led | said says so and but ok okay sure right
longer-lead | any no much
longer-word | longer more
so-then | so
weary-of | tired sick fed weary bored
patience-noun | patience
lost-word | lost out losing
getting-word | getting
asking-auxiliary | could can will would is are does do did
doubting | hopefully
glad-adjective | delighted pleased happy thrilled glad excited proud
topic-lead | about regarding
compared | as than what like
left-message | voicemail voicemails
any-new | new long short nice kind lovely two three four several
life-time | long busy hard hectic
in-spite | despite
nth-time | second third fourth fifth sixth nth nd rd th
alerting-verb | alert warn
news-subject | anything something things any
there-word | there
dream-noun | dream nightmare
elsewhere-word | elsewhere
other-offer | another other
company-lead | by at with
company-of | from of
signing-tool | adobe
no-company | home work stage round final screening management leadership senior executive executives headquarters
    | welcome ashby
company-owned | offer rejection process application no
suggesting-verb | suggest propose recommend
past-perfect | had
"""
