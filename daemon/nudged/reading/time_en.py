"""English time words. The categories are explained in ``deadlines``."""

TIME = """
wd:0 | monday | mondays | mon
wd:1 | tuesday | tuesdays | tues | tue
wd:2 | wednesday | wednesdays | weds | wed
wd:3 | thursday | thursdays | thurs | thur | thu
wd:4 | friday | fridays | fri
wd:5 | saturday | saturdays | sat
wd:6 | sunday | sundays | sun
mon:1 | january | jan
mon:2 | february | feb
mon:3 | march | mar
mon:4 | april | apr
mon:5 | may
mon:6 | june | jun
mon:7 | july | jul
mon:8 | august | aug
mon:9 | september | sept | sep
mon:10 | october | oct
mon:11 | november | nov
mon:12 | december | dec
unit:minute | minute | minutes | min | mins
unit:hour | hour | hours | hr | hrs
unit:day | day | days | calendar day | calendar days | night | nights
unit:bday | business day | business days | working day | working days | workday | workdays | work days | weekdays | week days | bd | bds | biz days
unit:week | week | weeks | wk | wks
unit:fortnight | fortnight | fortnights
unit:month | month | months | mth | mths
unit:quarter | quarter | quarters
unit:year | year | years | yr | yrs
unit:weekend | weekend | weekends | week end | w end
num:1 | one | a | an | another
num:2 | two | couple | couple of | a couple | a couple of | couple more | a couple more | another couple of | another two | a pair of
num:3 | three | another three
num:4 | four
num:5 | five
num:6 | six
num:7 | seven
num:8 | eight
num:9 | nine
num:10 | ten
num:11 | eleven
num:12 | twelve
num:14 | fourteen
num:15 | fifteen
num:20 | twenty
num:21 | twenty one
num:24 | twenty four
num:30 | thirty
num:40 | forty
num:45 | forty five
num:48 | forty eight
num:60 | sixty
num:72 | seventy two
num:90 | ninety
num:few | few | a few | several | a handful of | another few | a few more | a small number of
ord:1 | first
ord:2 | second
ord:3 | third
ord:4 | fourth
ord:5 | fifth
ord:6 | sixth
ord:7 | seventh
ord:8 | eighth
ord:9 | ninth
ord:10 | tenth
ord:11 | eleventh
ord:12 | twelfth
ord:13 | thirteenth
ord:14 | fourteenth
ord:15 | fifteenth
ord:16 | sixteenth
ord:17 | seventeenth
ord:18 | eighteenth
ord:19 | nineteenth
ord:20 | twentieth
ord:21 | twenty first
ord:22 | twenty second
ord:23 | twenty third
ord:24 | twenty fourth
ord:25 | twenty fifth
ord:26 | twenty sixth
ord:27 | twenty seventh
ord:28 | twenty eighth
ord:29 | twenty ninth
ord:30 | thirtieth
ord:31 | thirty first
suffix | st | nd | rd | th
half | half | half a | half an
andhalf | and a half
days:10/10 | ten days or so | about ten days
rel:0 | today | same day | the same day | later today | later this day
rel:1 | tomorrow | tmrw | tmr | tmw | tmrow | tomo | 2moro | 2morrow | the next day | the following day | the day after | day after | next working day | the next working day | the next business day | next business day
rel:2 | the day after tomorrow | day after tomorrow | the day after tmrw | day after tmrw | the day after next
rel:-1 | yesterday | last night | the day before | the previous day | the night before
rel:-2 | the day before yesterday | the other day | recently | lately
today-part:morning | this morning
today-part:noon | this lunchtime
today-part:afternoon | this afternoon | this aft | in the afternoon | this arvo
today-part:evening | tonight | this evening | tonite | in the evening | later tonight
tomorrow-part:morning | in the morning | first thing in the morning | by morning | by the morning | first thing
eod | eod | end of day | the end of the day | end of the day | end of today | end of business | close of business | close of play | close of the day | cob | eob | cop | end of play | the close of business | the close of play | end of the working day | end of work | close of day | end of the workday | close | end of business day | the end of business | the end of play | the end of today | the day's end
part:morning | morning | mornings | first thing | bright and early | start of business | early morning | mid morning
part:noon | noon | midday | lunchtime | lunch time | lunch
part:afternoon | afternoon | arvo | aft | mid afternoon
part:evening | evening | evenings | night
part:midnight | midnight
ampm:am | am | a.m. | a.m
ampm:pm | pm | p.m. | p.m
clockword | o'clock | oclock | sharp
past | past | after
to | to
quarterhour | quarter | a quarter
edge:start | early | early in | early on in | early on | start of | the start of | beginning of | the beginning of | early part of | the early part of | the first days of | first few days of | the first few days of | the beginning | the start | beginning | start
edge:mid | mid | middle of | the middle of | halfway through | the middle
edge:end | late | end of | the end of | late in | end | back end of | the back end of | the tail end of | tail end of | the very end of | the last days of | the end | very end of | the final days of
edge:later | later | later on | later in | later on in | towards the end of | toward the end of | the latter part of | latter part of | close of | the close of | the back half of
midweek | midweek | middle of the week | the middle of the week | mid week
eow | eow | end of week | week's end | the week's end | end of the week | the end of the week | close of the week | the week is out | the week's out | end of the working week | the end of the working week | the week ends
eom | eom | month end | month's end | the month is out | the month's end
eoy | eoy | year end | year's end | the year is out | the year's out
next | next | following | coming | upcoming
this | this | current | this coming | the current | this very
last | last | past | previous
after-next | after next | after that
of | of | of the | of this
art | the
week-of | week of | week commencing | week beginning | week starting | w / c | wc | w / b | wk of | wk commencing | wk beginning | week c | the week of | the week commencing | w / commencing
week-ending | week ending | w / e
weeks:2 | the week after next | week after next | the week after that | a week after next | the week following next
weeks:1 | the week after | the following week | the week that follows
lead:by | by | no later than | not later than | by no later than | at the latest by | on or before | come | not after | latest by | by latest | between now and | due | by the time of | by around | by about | by roughly | at the latest on
lead:until | until | till | til | 'til | 'till | up until | through | thru | up to
lead:before | before | prior to | ahead of | in advance of | right before | just before | this side of
lead:on | on | at | for | as early as | around the time of
lead:in | in | within | inside | inside of | under | in under | in less than | in about | in around | within about | over | over the | in the | within the | during | during the | across the | throughout | sometime | some time | sometime in | sometime during | some time in | at some point in | at some point during | at some point | anytime | any time | in the course of | over the course of | in roughly | in no more than | in at most | in maybe | in approx | in the space of | in a matter of | in just | within at most | within a maximum of | in the span of | in max
lead:after | after | once | right after | straight after | just after | shortly after | soon after | as soon as | when
lead:since | since | dated
lead:for | for the past | for the last | for over | for almost | over the past | over the last | in the last | in the past | within the last | these | it took | took | take | takes | lasts | lasted
lead:not-before | not before | no sooner than | no earlier than | not until | not till | at the earliest on | not earlier than | not sooner than | only from | starting from | as of | from | starting | beginning on | only after
lead:around | around | about | circa | roughly | approximately | approx | around about | on or about | on or around | somewhere around | ~
lead:between | between | from between | anywhere between
latest | at the latest | latest | at the very latest | tops | at the outside | max | at most | maximum | at the absolute latest
earliest | at the earliest | earliest | at the very earliest
orso | or so | or thereabouts | ish | give or take
or | or | or maybe | or possibly | or perhaps | or else | if not | or even | or at the latest
and | and | & | to
from-now | from now | from today | hence | 's time | ' time | from this | time | ' s time
ago | ago | back | earlier | prior
from | from
after-it | later | afterwards
poss | 's | '
season:spring | spring | springtime
season:summer | summer | summertime
season:autumn | autumn | fall
season:winter | winter | wintertime
quarter:1 | q 1 | first quarter | quarter one | quarter 1
quarter:2 | q 2 | second quarter | quarter two | quarter 2
quarter:3 | q 3 | third quarter | quarter three | quarter 3
quarter:4 | q 4 | fourth quarter | quarter four | quarter 4 | final quarter
halfyear:1 | h 1 | first half of the year
halfyear:2 | h 2 | second half of the year
halfof:1 | first half of | the first half of
halfof:2 | second half of | latter half of | the second half of | back half of
holiday:christmas | christmas | xmas | x mas | christmas day
holiday:holidays | the holidays | holidays | the christmas break | christmas break | the festive season | the holiday season | the festive break | the winter break | the festive period | christmas holidays | the christmas holidays
holiday:eve | christmas eve | xmas eve
holiday:boxing | boxing day
holiday:nye | new year's eve | nye | new years eve
holiday:newyear | new year's day | new years day
holiday:easter | easter
holiday:thanksgiving | thanksgiving
holiday:halloween | halloween
holiday:valentine | valentine's day | valentines day
holiday:july4 | independence day
newyear | in the new year | the new year | new year | into the new year | early in the new year | early new year | after christmas | after xmas | after new year | after new year's | after the new year | in the new yr | in january after the holidays
vague:soon | soon | shortly | asap | a.s.a.p. | quickly | as soon as possible | as soon as they can | as soon as he can | as soon as she can | as soon as i can | as soon as we can | as soon as you can | very soon | pretty soon | really soon | quite soon | real soon | in short order | promptly | before long | swiftly | as quickly as possible | at the earliest opportunity | at their earliest convenience | at her earliest convenience | at his earliest convenience | as soon as practicable | any day now | any day | any time now | anytime soon | any time soon | in a bit | in no time | at the first opportunity | without delay | speedily | soonest | as soon as humanly possible | soonish
vague:days | coming days | next few days | few coming days | days ahead | next several days | upcoming days | days to come | next days | following days | coming few days | following few days
vague:weeks | coming weeks | next few weeks | weeks ahead | next several weeks | upcoming weeks | weeks to come | next weeks | coming few weeks
vague:now | within the hour | in a moment | in a minute | in a sec | in a second | right away | straight away | straightaway | immediately | at once | right now | momentarily | in a few minutes | in a jiffy | in a tick | this minute | instantly | on the spot | any minute | any minute now | any moment | any moment now | within minutes | in an instant | this instant | this hour
"""
