"""English single words, by class, of what an application comes to: chosen, refused, offered, taken, withdrawn."""

OUTCOME_WORDS = """
passing-subject | client company firm panel team board committee employer agency
it-object | it
gives-post | give award
one-more | new second third extra temporary part-time
passing-over | pass
rival-offer | competing rival past previous former prior
hired-word | hired offered
winning-verb | get land bag secure win clinch
won-noun | job role post position place gig apprenticeship internship traineeship placement part lectureship
    | fellowship headship residency chair spot
bare-declined | declined
rival-link | with for on
not-of-somebody | 's up off out home along
makes-offer | make extend
rival-adjective | internal external outsider insider
picked-up | up
until-word | until till
freeze-of-many | tracker list map survey index thread article report season
out-until | until till from all sick ill this next today tomorrow for
out-of | of
contest-noun | race running contention frame picture hat reckoning hunt game consideration
denied-thing | worries problem problems need bother rush hurry harm doubt hassle pressure trouble promises guarantees
    | news decision update date answer changes change reason idea point bother stress drama more such thing word
    | further one
bought-thing | building house flat land site premises company business property shares car van bike plot home
    | apartment unit stock painting horse boat
rival-verb | sign choose pick select prefer take favour favor
rival-verb-behind | go opt plump settle
frozen-else | budget budgets funding funds spend spending pay salary salaries
no-longer-frozen | lifted over ended thawed off
no-outcome | no not 't without never other another expected fear avoid possible
after-outcome | after before
saying | saying
offer-noun | an the offer
accepted | accepted
declinable | invitation meeting test cookies call
first-person | i
rejection-of | dread fear expect another others candidates their of
rejection-rate | rate rates reasons letters
wish-to | want wants wish wishes like
getting-done | get have
closing-verb | close cancel freeze fill scrap pull cut axe eliminate withdraw shelve
given-noun | job role post position place contract it spot gig vacancy work shift that
hires | hire appoint recruit promote
gives-job | give offer hand award
person-start | the a an another someone somebody one their his her some
signed-behind | over at in on with and before after
offers | offer offers offered offering
offering-verb | get make receive have extend give send put
rival-on | on
another-one | another
hiring-word | hiring having taking
might-word | might may could
declining-word | declined refused rejected turned passed said
accepting-word | signed accepted taken took taking accepting said
taking-word | taking accepting take accept
taken-word | accepted
taking-thing-verb | took taken take taking
post-of | post position job
taken-thing | post contract job role offer position gig internship apprenticeship placement
    | lectureship fellowship professorship traineeship headship readership studentship residency secondment
    | clerkship curacy assistantship directorship postdoc
signed-thing | offer contract
signed-else | rental gym lease tenancy phone car insurance energy broadband mortgage nursery purchase house flat
    | marriage client customer supplier service maintenance
answer-giving | said say
end-noun | end
carried-to | of that which who to up out over off back in into
turning-word | turned turn
passing-word | passed
down-particle | down
decision-lead | have 've just already finally politely formally officially verbally then so and also am 'm be been
    | decided to ended up going will 'll wo do did would 'd rather regretfully reluctantly
decision-not | not n't 't never
work-noun | cover locum work hours
offered-thing | offer job role post position place gig contract vacancy internship apprenticeship placement spot seat
    | lectureship fellowship professorship traineeship headship readership studentship residency secondment
    | clerkship curacy assistantship directorship postdoc
going-on | proceed proceeding progress progressing progressed continue continuing pursue pursuing pursued advance
    | advancing
hiring-on | hire hiring recruiting want pick picking choose choosing
going-onward | move moving moved go going gone went take taking taken
denied-before | not n't 't no never against
not-for-good | until till unless yet since before without
perfect-word | haven hasn hadn have has had 've
onward | ahead forward forwards further onward onwards
with-them | it them
own-candidacy | application candidacy profile cv candidature app
chosen-word | chosen selected picked hired appointed offered chose
granted-word | offered
passive-word | been was being got were
sum-verb | come go offer
sum-link | in at back with up to again now
withdrawing-to | withdraw pull
going-object | it this things any
decided-word | decided chosen chose opted elected
offered-behind | because
glad-adjective | delighted pleased happy thrilled glad excited proud
elsewhere-word | elsewhere
other-offer | another other
company-lead | by at with
company-of | from of
signing-tool | adobe
company-owned | offer rejection process application no
rival-end | another other
declining-to | decline refuse turn reject say
accepting-to | accept take say
answering-alone | accept decline refuse
refusing-word | turned refused rejected declined dismissed
rival-trade | nurse chef cook clerk midwife intern temp coach bilingual native pharmacist waitress actress teacher
joining-verb | join start work come lead run be hire interview
inbox-noun | inbox mailbox hand
occasion | time times bit little round day
process-own | addendum amendment agreement requisition req headcount
here-word | here
unaffected | open safe unaffected live
mine-alone | mine
desk-word | reception desk gate entrance door
at-the | at
failing-word | failed fail
seat-word | seat spot place chair
phrase-end | with for at on before after since because so but and when while who that which from in by
uploaded | file pdf attachment upload document email mail message photo
year-noun | year years
years-gone | last ago
feared-word | afraid scared worried fear dread
regret-word | afraid
regret-told | say tell inform report admit
am-word | am are 'm 're
one-like | one ones
passes-through | panel committee board vote tender halt standstill agency review shortlist third fourth
leading-verb | out
round-noun | interview interviews test round stage exam assessment trial screening phase
quantity-word | some any two three all
verb-particle | down out on
rejection-alone | rejection unsuccessful
job-compound | description descriptions spec specs ad ads advert adverts title titles code number listing listings
    | posting board market fair play rumours rumors alert alerts fair centre center hunt search reference pack pages
people-ending | er or ist ian ant ess eer
no-people | supplier provider folder number server order offer letter paper folder computer matter manner answer
    | member
    | printer router vendor floor door color corner quarter chapter counter customer partner centre center summer
    | winter
    | calendar editor monitor factor sector plant restaurant variant tier
open-head | application offer place spot
led-object | of
head-link | for of at
patient-verb | rejected refused declined accepted selected chosen picked turned filled retained approved cancelled
    | canceled closed frozen scrapped pulled
being-chain | was were been being got is are not 't n't has have had 's 're be will won just also finally already
being-word | was were been being got is are be 's
refused-how | because as without despite over
will-word | will 'll
beside-too | parallel too also
beside-word | then as
beside-not | instead not than longer
offer-paper | letter written formal official firm signed contract employment
manner-noun | email mail letter phone text
others-word | other another
own-work | submission study assignment
mine-first | my
bare-paper | papers
place-word | place spot
board-noun | board
count-word | one two three four five six
"""
