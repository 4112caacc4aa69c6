"""English single words, by class, of what surrounds a message: how often, in spite of what, asked first, given in."""

IDLE = """
addressing-verb | write email mail message text dm
hiring-word | hiring having taking
wishing-start | hoping looking counting longing
looking-into | see check find look
brought-back | you everyone details detail dates date times time slots something more numbers number figures figure
    | thoughts comments steps step plan idea availability proposal yes news info information good bad salary
let-me-do | check talk speak ask confirm find see look get come follow circle run discuss verify dig chase consult
    | raise have double-check
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
company-owned | offer rejection process application no
suggesting-verb | suggest propose recommend
past-perfect | had
"""
