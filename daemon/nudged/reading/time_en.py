"""English time words. The categories are explained in ``deadlines``."""

TIME = """
none | the second i | the second we | the second you | the second they | the second he | the second she
    | the second it
wd:2 | wednesday | wednesdays | weds | wednes | wensday | wendsday | wedensday | wednsday | wednesdy
wd:2? | wed
wd:5 | saturday | saturdays | saterday
wd:5? | sat
wd:6 | sunday | sundays
wd:6? | sun
mon:1 | january
mon:5? | may
mon:12 | december
mon:12? | dec
num:1? | a | an | another | one more | a further | an additional | a single | one single
num:1 | one
next:pre | next | nxt
next:coming | following | coming | upcoming | forthcoming
last | last | previous
last:span | past
to | to
and | and | &
season:autumn | autumn
season:autumn? | fall
rel:1 | tomorrow | tmrw | tmr | tmw | tmrow | tomo | 2moro | 2morrow | tomorow | tomoz | tommorow | tommorrow
    | tommorw | tomorro | tomorrrow | tomrrow | tomarrow | tommrow | tomoro | tmro | the morn
nextday | on the following day | on the day following | the day following | on the next day | on the day after
    | the day after | day after
    | the next day | the following day | next day | following day
nextday:morning | the following morning | the next morning | the morning after | following morning | next morning
nextday:afternoon | the following afternoon | the next afternoon
nextday:evening | the following evening | the next evening | next evening | following evening | the next night
    | next night | the following night
lead:at | at | @
lead:on | on | for | as early as | around the time of | due on
lead:soon-as | as soon as | the moment | the minute
latest | at the latest | latest | at the very latest | tops | at the outside | at most | at the most | maximum
    | at the absolute latest | as the latest | or sooner | or earlier | or before | if not sooner | if not before
    | if not earlier | hopefully sooner
art | the
eom | eom | month end | month's end | the month is out | the month's out | the month's end | the month ends
    | end of month | the end of month
eoq | eoq | quarter end | quarter's end | the quarter is out | end of quarter
eoy | eoy | year end | year's end | the year is out | the year's out | the year ends | end of year | the end of year
unit:hour | hour | hours | hr | hrs
unit:bhour | business hours | working hours | business hour | working hour | office hours
unit:week? | w
unit:day? | d
unit:month? | mo | mos
hourmark | h
poss | 's | ' | 's own
zone | gmt | utc | cet | cest | bst | est | edt | pst | pdt | et | pt | ct | uk time | london time | paris time
    | my time | your time | our time | his time | her time | their time | local time | eastern | pacific
    | central time | eastern time | pacific time | uk | irish time | dublin time | berlin time | new york time
    | ny time | aest | aedt | awst | ist | sgt | hkt | jst | kst | nzst | nzdt | eet | eest | msk | cst | cdt
    | mst | mdt | sast
adj | good | full | whole | short | solid | clear | mere | calendar | consecutive | straight | further | more
    | odd | extra | additional | long | busy | full calendar
serial | number | ref | reference | invoice | id | ticket | case | order | requisition | req | file | code
    | receipt | document
stage | round | step | part | stage | phase | interview | version | v | page | chapter | level | tier | option
    | room | floor | gate | building | track | batch | wave
counted | people | candidates | rounds | interviews | stages | steps | pages | questions | calls | meetings
    | panels | finalists | applicants | colleagues | offers | roles | positions | tests | exercises | slots
    | others | thousand | million | percent | euros | pounds | dollars | k | years old | year old | miles | km
small:if | if
small:but | but | but rather
one-after | the one after | the one after that | the following one | the one following
small:relative | which
turned | -> | → | => | ⇒ | ➔ | ➜ | ➡
small | with | so | then | because | as | is | was | will | nothing | still | via | again | regarding | concerning
    | please | instead | too | though | although | while | where | not | be | has | have | had | would | should
    | said | ok | okay | hopefully | probably | normally | ideally | either | without | directly | himself
    | herself | themselves | myself | me | us | my | our | your | his | her | their | this is
wd:0 | monday | mondays | mon | moday | monay | mondy
wd:1 | tuesday | tuesdays | tues | tue | teus | tuesd | tuseday | teusday | tuesady
wd:3 | thursday | thursdays | thurs | thur | thu | thrs | thursd | thurday | thirsday | thurdsay | thrusday
wd:4 | friday | fridays | fri | firday | friady
mon:2 | february | feb | febuary | feburary
mon:4 | apr
mon:6 | jun
mon:7 | july | jul
mon:8 | august | aug
mon:9 | september | sept | sep | septemeber
mon:10 | october | oct
mon:11 | november | nov
unit:minute | minute | minutes | min | mins
unit:day | day | days | calendar day | calendar days | nights | day's | 24 hour period | 24 hour periods
unit:bday | business day | business days | working day | working days | workday | workdays | work days | weekdays
    | week days | bd | bds | biz days | full working days | full business days | full working day | office days
    | weekday | working day's | business day's | wd | wds | working days'
unit:week | week | weeks | wk | wks | calendar week | calendar weeks | working week | working weeks | week's
    | workweek | work week | work weeks | workweeks | wek | weeek
unit:fortnight | fortnight | fortnights
unit:month | month | months | mth | mths | calendar month | calendar months
unit:quarter | quarter | quarters | qtr
unit:year | year | years | yr | yrs | calendar year | calendar years
unit:weekend | weekend | weekends | week end | w end
num:2 | two | couple | couple of | a couple | a couple of | couple more | a couple more | another couple of
    | another two | a pair of | both | another couple | couple of more | a couple of more | the couple of
    | couple or so | cpl | a cpl
num:3 | three | another three
num:4 | four
num:5 | five
num:6 | six
num:7 | seven
num:8 | eight
num:9 | nine
num:10 | ten
num:11 | eleven
num:12 | twelve | a dozen | dozen
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
num:few | few | a few | several | a handful of | another few | a few more | a small number of | some
    | a couple few | a small handful of | a few short | handful of | just a few | a small few | a few good
    | a few extra | few more | several more | a number of
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
half | half | half a | half an | half of a | a half | ½
andhalf | and a half | and an half | and half
days:10/10 | ten days or so | about ten days
rel:0 | today | same day | the same day | later today | later this day | 2day | later on today | sometime today
    | some time today | at some point today | this day | during the day | in the course of the day
    | within the day | before the day is out | before the day is over | before today is out | in the day | todays
    | this very day | the course of the day | the current day | rest of the day | the rest of the day
    | the remainder of the day | over the rest of the day
rel:2 | the day after tomorrow | day after tomorrow | the day after tmrw | day after tmrw | day after tmr
    | the day following tomorrow | overmorrow | in two day's time
rel:-1 | yesterday | last night | the previous day
rel:-2 | the day before yesterday | the other day | recently | lately
today-part:morning | this morning | later this morning | this am | early morning | late morning | mid morning
    | midmorning
today-part:noon | this lunchtime | this noon | this lunch time | this midday | over lunch | over lunch today
today-part:afternoon | this afternoon | this aft | in the afternoon | this arvo | later this afternoon | this pm
    | early this afternoon | late this afternoon | early afternoon | late afternoon | mid afternoon
    | mid to late afternoon | after lunch | after lunchtime | after the lunch break | midafternoon
today-part:evening | tonight | this evening | tonite | in the evening | later tonight | 2nite | later this evening
    | tonight sometime | this night | this eve | early evening | late evening | after work | after hours
tomorrow-part:morning | in the morning | first thing in the morning | by morning | by the morning | first thing
    | early in the morning | in the early morning
eod | eod | end of day | the end of the day | end of the day | end of today | end of business | close of business
    | close of play | close of the day | cob | eob | cop | end of play | the close of business | the close of play
    | end of the working day | end of work | close of day | end of the workday | close | end of business day
    | the end of business | the end of play | the end of today | the day's end | end of the business day
    | end of their day | end of his day | end of her day | end of my day | the end of the working day
    | the end of the business day | the end of work | end of the day today | close of bus | day end | day's end
    | the day is out | the day's out | the day is over | the day's over | the day ends | close of business hours
    | close of work | the close of work | close of the working day | close of office | close of trading
    | office close | the office closes | last thing | end of office hours | e o d | e.o.d. | c.o.b. | c o b
    | the end of day | the end of their day | the end of his day | the end of her day | end of the day's work
    | end of business hours | the end of business hours
part:morning | morning | mornings | bright and early | start of business | morn | crack of dawn | start of the day
    | the start of the day | start of day | sod | breakfast time | breakfast | early hours | the early hours
    | the early hours of the morning | early hours of the morning | the small hours | small hours | morningish
part:noon | noon | midday | mid day | 12 noon | high noon | noonish | lunchtime | lunch time
part:afternoon | afternoon | arvo | aft | after noon | tea time | teatime | afternoonish
part:evening | evening | evenings | dinner time | dinner | dinnertime | supper | late at night | the evening
    | nightfall | sundown | sunset | night
part:midnight | midnight | mid night
ampm:am | am | a.m. | a.m | a m | in the am
ampm:pm | pm | p.m. | p.m | p m | in the pm
clockword | o'clock | oclock | sharp | on the dot | exactly | prompt | o clock
quarterhour | a quarter | a qtr
edge:start | early | early in | early on in | early on | start of | the start of | beginning of | the beginning of
    | early part of | the early part of | the first days of | first days of | first few days of
    | the first few days of | the beginning | the start | at the very start of | the very start of
    | at the beginning of | at the start of | the opening days of | first part of | the first part of
    | the first couple of days of | first thing in | early on in the | very early | very early in
    | the first few days | the opening of | the top of | top of | fairly early | towards the start of
    | towards the beginning of | toward the beginning of | near the start of | the early days of | early doors
edge:mid | mid | middle of | the middle of | halfway through | the middle | midway through | half way through
    | around the middle of | about the middle of | towards the middle of | toward the middle of | by the middle of
    | mid way through | in the middle of | middle
edge:end | late | end of | the end of | late in | back end of | the back end of | the tail end of | tail end of
    | the very end of | the last days of | the end | very end of | the final days of | the last part of
    | the last few days of | last days of | the close of | the very last days of | the final week of
    | near the end of | nearer the end of | right at the end of | at the very end of | very late in
    | the closing days of | very late | the last day or two of | the finish of | the conclusion of | the back of
edge:later | later | later on | later in | later on in | towards the end of | toward the end of
    | the latter part of | latter part of | close of | the back half of | sometime later | some time later
    | later part of | the later part of | rest of | the rest of | remainder of | the remainder of | remaining of
    | the remaining of | last part of
midweek | midweek | middle of the week | the middle of the week | mid week | middle of week | the midweek
    | halfway through the week
eow | eow | week's end | the week's end | end of the week | the end of the week | close of the week
    | the week is out | the week's out | end of the working week | the end of the working week | the week ends
    | end of work week | the end of the work week | end of the work week | end of wk | week end's | week is out
    | week's close | close of play this week | the weeks end | weeks end | the end of week | the week is over
    | the week's over | the back end of the week | the tail end of the week | back end of the week
    | tail end of the week | latter part of the week | the latter part of the week | close of the working week
    | the end of the business week | end of business week | end of the wk | e o w | e.o.w.
this | this | current | this coming | the current | this very | same | the same
after-next | after next | after that | after the next | after next one
of | of | of the | of this | in the month of
week-of | week of | week commencing | week beginning | week starting | w / c | wc | w / b | wk of | wk commencing
    | wk beginning | week c | the week of | the week commencing | w / commencing | wc the | w c | week that starts
    | week that starts on | the week starting | the week beginning | week starting on | week beginning on
    | week that begins | week that begins on | the week starting on | week commencing on | w beginning
week-ending | week ending | w / e | week ended | week that ends | week that ends on | wk ending | week ending on
    | the week ending
weeks:2 | the week after next | week after next | the week after that | a week after next
    | the week following next | two weeks from this week | the week after next week | the following week but one
    | next week but one | week after that
weeks:1 | the week after | the following week | the week that follows | week after this | the week after this
    | the week after this one | the week that follows this one | next calendar week | the next calendar week
    | next working week | the next working week | the week following | the subsequent week
lead:by | by | no later than | not later than | by no later than | on or before | not after | latest by
    | by latest | between now and | by the time of | at the latest on | from now until | from now till
    | from now to | between now and then | between today and | between here and | from here to | no later than by
    | not any later than | any time before the end of | at the very latest by | at the very latest on
    | the latest by | the latest on | latest on | on time for | by no later than the | due by | anytime up to
    | any time up to | by the very latest | any later than | not beyond
lead:due | come | due
lead:until | until | till | til | 'til | 'till | up until | through | thru | up to | up till | as late as
    | until about | until around | to as late as | untill | thru to | through to
lead:before | before | prior to | ahead of | in advance of | right before | just before | this side of
    | anytime before | any time before | some time before | sometime before | b4 | at some point before
    | preferably before | well before | shortly before | strictly before | earlier than | sooner than
    | in the run up to | ahead of the | bef | any time prior to
lead:in | in | within | inside | inside of | under | in under | in less than | in about | in around | within about
    | over | over the | within the | during | during the | across the | throughout | sometime | some time
    | sometime in | sometime during | some time in | at some point in | at some point during | at some point
    | anytime | any time | in the course of | over the course of | in roughly | in no more than | in at most
    | in maybe | in approx | in the space of | in a matter of | in just | within at most | within a maximum of
    | in the span of | in around about | in just under | in just over | in a little over | in little over
    | in a little under | in slightly over | in slightly more than | in more than | in well under | just under
    | within approximately | in approximately | within around | within roughly | in no less than
    | in something like | in anything up to | for within | some time within | sometime within | at any time in
    | any time in | anytime in | at any point in | over about | over the course of the | during the course of
    | during the course of the | in the course of the | within a period of | within a window of
    | within a timeframe of | in a timeframe of | turnaround of | in at least | in say | in like | in perhaps
    | in abt | w / in | w / i | within just | within no more than | in not more than | in up to | within up to
    | taking up to | no longer than | no more than | not more than | at the most in | at most in | less than
    | under a | give us | give them | give him | give her | give me | allow | allow up to | allow about
    | please allow | sometime over | some time over | some time during | at some time in | at some time during
    | at some stage in | at some stage during | at some stage | at some point over | at some point within
    | all through | in a maximum of | in the maximum of | within the maximum of | in at the most | give it
    | give it about | give it around
lead:after | after | once | right after | straight after | just after | shortly after | soon after | when
    | anytime after | any time after | some time after | sometime after | immediately after | directly after
    | in the wake of | subsequent to | as of after | at some point after | following the | following our
    | following my | following their | following his | following her | following a
lead:since | since
lead:after? | later than
lead:for | for the past | for the last | for over | for almost | over the past | over the last | in the last
    | in the past | within the last | these | it took | took | take | takes | lasts | lasted | lasting
    | which took | for some | for nearly | for more than | during the last | during the past | over these
    | within the past
lead:not-before | not before | no sooner than | no earlier than | not until | not till | at the earliest on
    | not earlier than | not sooner than | only from | as of | beginning on | only after | no earlier than on
    | not any earlier than | not any sooner than | earliest on | at the very earliest on | not until after
    | not before the | no sooner than the | from after | commencing | commencing on | with effect from | as from
    | anytime from | any time from | not until about | not until around | anytime starting | not til
    | certainly not before | probably not before | not ahead of | not prior to
lead:around | around | about | circa | roughly | approximately | approx | around about | on or about
    | on or around | somewhere around | at around | at about | at roughly | at approximately | at approx | near
    | close to | on around | somewhere near | some time around | sometime around | somewhere about
    | around or about | towards | toward | in the region of | in the neighborhood of | in the area of | c. | ca
    | ca. | approx. | by around | by about | by approximately | by approx | by roughly | by more or less | round about
lead:between | between | from between | anywhere between | any time between | anytime between | sometime between
    | some time between | somewhere between | at some point between | btw | b / w
earliest | at the earliest | earliest | at the very earliest | onwards | onward | and onwards
orso | or so | or thereabouts | ish | give or take | thereabouts | more or less | roughly speaking | or roughly
    | or about that | - ish | at a guess | or something | or something like that | or so at most | or whatever
or | or | or maybe | maybe only | perhaps only | maybe not until | perhaps not until
    | or more likely | or most likely | or probably | or more probably | or failing that | else
    | if that fails | or worst case | if need be | or if need be | or latest | or in the worst case
    | or even more likely
    | or possibly | or perhaps | or else | if not | or even | or at the latest | or even maybe
    | or maybe even | or otherwise | failing that | failing which | possibly | or at worst | or at the very latest
    | or by | otherwise | worst case | at worst | or at most | or better | or if not | or rather | or if not then
from-now | from now | from today | hence | 's time | ' time | time | ' s time | from this moment | from this point
    | from the present | as of now | as of today | from right now | counting from today | starting today
    | starting now | from now on
ago | ago | back | earlier | prior
from | counting from | counted from
after-it | afterwards | afterward | thereafter
season:spring | spring | springtime
season:summer | summer | summertime
season:winter | winter | wintertime
quarter:1 | q 1 | first quarter | quarter one | quarter 1 | 1 st quarter | the first quarter of the year | q one
    | 1 q | first calendar quarter | 1 st qtr | first qtr
quarter:2 | q 2 | second quarter | quarter two | quarter 2 | 2 nd quarter | q two | 2 nd qtr | second qtr
quarter:3 | q 3 | third quarter | quarter three | quarter 3 | 3 rd quarter | q three | 3 rd qtr | third qtr
quarter:4 | q 4 | fourth quarter | quarter four | quarter 4 | final quarter | 4 th quarter | q four
    | last quarter of the year | the last quarter of the year | 4 th qtr | the final quarter of the year
    | fourth qtr | last qtr
halfyear:1 | h 1 | first half of the year
halfyear:2 | h 2 | second half of the year
halfof:1 | first half of | the first half of | first half of the | the first half | first half | 1 st half of
    | the 1 st half of | the front half of | earlier half of | the earlier half of
halfof:2 | second half of | latter half of | the second half of | back half of | second half of the
    | the second half | 2 nd half of | the 2 nd half of | the latter half of | latter half | second half
    | the last half of | last half of | the later half of | the back half | later half of
vague:soon | soon | shortly | asap | a.s.a.p. | quickly | as soon as possible | as soon as they can
    | as soon as he can | as soon as she can | as soon as i can | as soon as we can | as soon as you can
    | very soon | pretty soon | really soon | quite soon | real soon | in short order | promptly | before long
    | swiftly | as quickly as possible | at the earliest opportunity | at their earliest convenience
    | at her earliest convenience | at his earliest convenience | as soon as practicable | any day now
    | any time now | anytime soon | any time soon | in a bit | in no time | at the first opportunity
    | without delay | speedily | soonest | as soon as humanly possible | soonish | a . s . a . p | asap please
    | a s a p | rapidly | as fast as possible | as early as possible | at the soonest | the sooner the better
    | very shortly | very quickly | very promptly | in the near future | near future | in the very near future
    | imminently | expeditiously | forthwith | in a little while | in a short while | in a short time
    | within a short time | a little later | presently | in due haste | double quick | pdq | next chance
    | first chance | at the first chance | without further delay | as a matter of urgency | urgently
    | sooner rather than later | any hour now | as soon as it is possible | as soon as is possible
    | as soon as they possibly can | as soon as he possibly can | as soon as she possibly can
    | at your earliest convenience | at the earliest possible | as soon as feasible | at his first opportunity
    | at her first opportunity | at their first opportunity | in no time at all | in quick time | by return
    | by return of post | over the next little while | as soon as ever possible | once they can | once he can
    | once she can
vague:days | coming days | next few days | few coming days | days ahead | next several days | upcoming days
    | days to come | next days | following days | coming few days | following few days | the coming days
    | the next few days | days that follow | few days ahead | few upcoming days | next couple days
    | few days to come | handful of days | next handful of days | these next few days | these next days
    | this next few days | next day or so days | the days ahead | the days to come
vague:weeks | coming wks | the coming wks | next few wks | upcoming wks | coming weeks | next few weeks | weeks ahead | next several weeks | upcoming weeks | weeks to come
    | next weeks | coming few weeks | the coming weeks | the next few weeks | the weeks ahead | the weeks to come
    | few weeks ahead | few weeks to come | following weeks | following few weeks | next handful of weeks
    | these next few weeks | these next weeks | weeks that follow
vague:now | within the hour | in a moment | in a minute | in a sec | in a second | right away | straight away
    | straightaway | immediately | at once | right now | momentarily | in a few minutes | in a jiffy | in a tick
    | this minute | instantly | on the spot | any minute | any minute now | any moment | any moment now
    | within minutes | in an instant | this instant | this hour | in a minute or two | in a couple of minutes
    | in a few mins | in a mo | in two ticks | in a flash | in seconds | in a few seconds | within the next hour
    | in the next hour | pronto | this second | at this moment | this moment | straight off | then and there
    | right this minute | within seconds | in five minutes | in ten minutes | in 5 minutes | in 10 minutes
    | in a few moments | in moments | within moments | as we speak
num:13 | thirteen
num:16 | sixteen
num:17 | seventeen
num:18 | eighteen
num:19 | nineteen
num:22 | twenty two
num:23 | twenty three
num:25 | twenty five
num:26 | twenty six
num:27 | twenty seven
num:28 | twenty eight
num:29 | twenty nine
num:31 | thirty one
num:50 | fifty
num:70 | seventy
num:80 | eighty
num:100 | one hundred | a hundred | hundred
rel:2 | two days from today | two days hence
plusday | j | t
vague:months | coming months | next few months | months ahead | months to come | next several months
    | following months | upcoming months
lead:around | ~
edge:end | end
lead:in | in the | this side
edge:start | start
edge:start? | beginning
days:2/2 | next day or two | the next day or two | next day or 2 | the next day or 2 | coming day or two
days:1/1 | next day or so | the next day or so
lead:from | from | starting | starting from | beginning from
part:noon? | lunch | the lunch break | lunch break
small:will | he'll | she'll | they'll | we'll | you'll | i'll | it'll
small:subject | he | she | they | i | we | it | that | who | you
ampm:pm? | p
rel:7 | this day next week | same day next week | the same day next week | this time next week
    | same time next week | the same time next week
days:14/14 | the fortnight ahead
mon:3? | march | mar
rel:7 | within the week | inside the week | in the space of a week | before a week is out | before a week's out
    | before a week is up | before a week has passed | before a week has gone by
lead:in? | any day
week-number | cw | calendar week number | kw
mon:1?? | jan
mon:4?? | april
mon:6?? | june
rel:1?? | tom
latest:? | max
unit:second | seconds | secs
daybefore | the day before | day before | the eve of | eve of | on the eve of | the night before | night before
    | the evening before | the afternoon before
last | final
lead:after | the other side of | on the other side of | the far side of
latest | at a push | at a pinch | at a stretch | worst case scenario
eom | turn of the month | the turn of the month
unit:weekend | wkend | wknd | w / end
num:2026 | two thousand and twenty six | twenty twenty six
num:2027 | two thousand and twenty seven | twenty twenty seven
num:2028 | two thousand and twenty eight | twenty twenty eight
"""
