"""English verbs: what each does in a hiring process, and what its complements make of it."""

VERBS = """
reply | reply, answer, respond, revert, contact, recontact, update, inform, notify, advise, announce, message, text
- | change | the date of>move, the time of>move, the day of>move, my slot>move
work | stick sticks stuck stuck sticking | in the post>send, in the mail>send
    | it in the post>send, it in the mail>send, them in the post>send
ask | quiz quizz, grill
- | have has had had having | another go at>chase, another crack at>chase
give | give gives gave given giving
    | a prod>chase, a nudge>chase, a poke>chase, a push>chase, a shove>chase, a reminder>chase, a little nudge>chase
    | a gentle nudge>chase, a gentle reminder>chase, a quick nudge>chase, another nudge>chase, a jog>chase
- | come comes came come coming | up>-, home to>receive, back to a>receive, back to an>receive, in to a>receive
- | fall falls fell fallen falling | through>move
work | freeze freezes froze frozen freezing, fill, axe, establish, ascertain, determine, gauge, petition
reply | txt txts txt txt txting txted txtd
- | ping | over the>send, over a>send, over an>send, over my>send, over your>send, over some>send, over to>send
    | across the>send, across a>send, it over>send, it across>send, them over>send, them across>send
reply | ping, email, mail, react, acknowledge, resurface, decide, communicate, brief, debrief, reconnect, whatsapp
reply | dm, slack, telegraph, correspond, adjudicate, deliberate, rule, surface, respnd, enlighten
- | hit hits hit hit hitting | reply>reply, reply on>reply
- | ping | me the day>reply, me the morning>reply, me the moment>reply, me the minute>reply, me the>send
- | try tries tried tried trying | you on your mobile>call, you on your phone>call, you on your cell>call,
    | you on your number>call, you on your landline>call, me on my mobile>call, me on my phone>call,
    | me on my cell>call, me on my number>call, me on my landline>call, you by phone>call, me by phone>call,
- | try tries tried tried trying | on the phone>call, by phone>call, her mobile>call,
    | his mobile>call, their mobile>call, her phone>call, his phone>call, her line>call, his line>call
    | her number>call
    | his number>call, their number>call, on his mobile>call, on her mobile>call,
    | 's mobile>call
    | 's phone>call, 's line>call, 's direct line>call, on their mobile>call, the switchboard>call, the office>call
reply | write writes wrote written writing | up the offer>send, up an offer>send, up my offer>send
    | up the contract>send, up a contract>send, up my contract>send, up the feedback>reply, up feedback>reply
    | up my feedback>reply, it up>send, up>-, off>-, down>-
- | message, text, email, mail | you the second>reply, you the moment>reply, you the minute>reply,
    | me the second>reply, me the moment>reply, me the minute>reply
- | update | the contract>work, your contract>work, the document>work, the file>work, your file>work,
    | your profile>work,
    | your details>work, the schedule>work, our records>work, the offer letter>work
- | roll | out>give, over>-
give | generate, tender, proffer
- | holla hollas hollaed hollaed hollaing, holler | at>reply, back>reply, me>reply
- | drop, shove, fling, whack, sling, bung | in the post>send, it in the post>send
    | in the mail>send, it in the mail>send
- | put | me out of my misery>reply, us out of our misery>reply, you out of your misery>reply
- | fill | me in>reply, us in>reply, you in>reply
- | show shows showed shown showing, pop popp | up>arrive
- | pop popp | through>arrive, into my inbox>arrive, up in my inbox>arrive, up in my dms>arrive, in>-, round>-
    | by>-, out>-, along>-, over to the>-, over for>-, off>-, down>-, it in the post>send, in the post>send
- | appear | in my>arrive, on my>arrive, through the>arrive
- | roll, trickle, filter, float, ping | in>arrive, into my>arrive
- | throw throws threw thrown throwing | up>-, out>-, away>-, a party>-, a tantrum>-, a fit>-, a wobbly>-, a curveball>-
    | in the towel>-, a birthday party>-, a leaving do>-
- | pass | out>-, away>-, the salt>-
work | regret regrett, stop stopp
- | send sends sent sent sending | word>reply
give | bring brings brought brought bringing | me up to date>reply, me up to speed>reply
give | furnish, extend, convey, transmit transmitt, impart
send | beam, punt, whisk, route, remit remitt, bob bobb, biff
- | cut cuts cut cut cutting | a check>other, a cheque>other, me a check>other, me a cheque>other
pay | cover, credit, clear, honour, honor, foot, authorise, authorize, settle
- | settle | on>reply, it>reply, this>reply, that>reply, the matter>reply, things>reply, between>reply
    | whether>reply
- | rule | in>-, out>-
- | sound sounds sounded sounded sounding, signal signals signalled signalled signalling | me out>reply, out>-
- | feed feeds fed fed feeding | back>reply
- | firm firms firmed firmed firming | up>schedule
- | flesh | out>reply
- | go goes went gone going
    | up on>arrive, out>arrive, off>-, in the post>arrive, in the mail>arrive, into the post>arrive
- | hit hits hit hit hitting | docusign>arrive, my docusign>arrive, the portal>arrive, my portal>arrive, my phone>arrive
    | my inbox>arrive, my desk>arrive, my mailbox>arrive, him up>chase, her up>chase
    | them up>chase, me back>reply, me up>reply, you back>reply, you up>reply, back>reply
- | shout | out>-, me>reply, back>reply, you>reply, at>reply
give | shout
decide | report | back>reply, to>-, for>-
arrive | fall falls fell fallen falling
- | square | me up>other, up with me>other, it with me>other
- | settle | up with me>other, my>other
- | see sees saw seen seeing | me right>other
- | cover | my>other
- | stump | up for my>other, up for the>other
- | try tries tried trying | me again>call, you again>call, my phone again>call, my mobile>call
- | pronounce | my name>-, my surname>-, my last name>-, our names>-, it right>-, on>reply
work | lend lends lent lent lending, loan
- | pass passes passed passed passing | around>-, round>-, around to>-
- | pass | judgement>reply, judgment>reply, verdict>reply, me on to>yield
    | me over to>yield, on the news>reply
    | word>reply, along>send, it on to>-, it on to me>send, it on to us>send, my cv>other, my resume>other
    | my details>other, my name>other, on my>other
    | my file>other, my application>other, my profile>other, on me>-, up on>-, them on>send, it on>send, on the>send
- | reach reaches reached reached reaching
    | me>reply, me on phone>call, out>reply, back>reply, back out>reply, a decision>reply, decision>reply
    | conclusion>reply, verdict>reply, agreement>reply, me by phone>call, by phone>call, me by>reply, me on my>call
    | me on the phone>call
    | us>reply
- | come comes came come coming
    | through with the>send, through with my>send, through with an answer>reply, through with a decision>reply
    | with a>-, with an>-, up with a date>schedule, up with dates>schedule, up with some dates>schedule
    | up with a time>schedule, up with an offer>give, up with an answer>reply, up with a decision>reply
    | up with some times>schedule, up with times>schedule, back to>reply, back with>reply, back>reply
    | through>arrive, up with>-, round>-
    | to a decision>reply, to a conclusion>reply, down on>-, out>arrive, over>-, decision>reply
- | be is was been being | in receipt>receive
    | in touch>reply, in contact>reply, back in touch>reply, onto me>reply, onto you>reply
    | back to>reply, on to me>reply
    | on to you>reply, back with>reply
    | here>send, here with me>send, in my inbox>send, getting back>-, on the phone>call, with me>send, with you>send,
    | in your inbox>send, out>send
    | off>move, in the post>send, in the mail>send, in my hands>send, in your hands>send, on its way>send
    | over to me>send, on the hook for>give, with them>-, with him>-, with her>-
    | on my desk>send, ready>send, out to>send, available>send
- | keep keeps kept kept keeping | posted>reply, informed>reply, in the loop>reply, updated>reply, in touch>reply
    | me abreast>reply, up to date>reply, in the picture>reply
- | let lets let let letting | me ken>reply, ken>reply, know>reply, me no>reply, hear>reply, have>give
- | follow follows followed followed following | up>followup, through>-
- | touch touches touched touched touching | base>reply, on>-
give | drop drops dropped dropped dropping dropt | me a dm>reply, a dm>reply, in my inbox>send, into my inbox>send
    | in the mail>send, me a text>reply, a line>reply
    | a note>reply, an email>reply, a message>reply
    | a mail>reply, line>reply, text>reply, call>call, by>-, off>send, me the>send, contract>send, out>-
    | note>reply
- | hold holds held held holding | of me>reply, of us>reply
- | hop hopp, jump | on a call>call, on a quick call>call, on the phone>call, on a zoom>call, on the line>call
- | circle, loop, hark, bounce | back>reply, me in>reply, in>reply
- | check checks checked checked checking | in with>followup, back>reply, in>followup, in on>followup
- | return returns returned returned returning | to me>reply, my>send, call>call, my call>call, my mail>reply
    | my email>reply
    | an answer>reply, with>reply, from>-
- | put puts put put putting | in an email>send, in an e mail>send, in a mail>send, off>move, back>move
    | me in the picture>reply, me forward>other, in touch>other, me in touch>other
    | a word>other, through>other, in a word>other, in a good word>other, something in>schedule, time in>schedule
    | good word>other, a date>schedule, in the diary>schedule, in the calendar>schedule, on the calendar>schedule
    | my name>other, in the post>send, in the mail>send, out of>-, through to>-, in writing>send, me through>other
    | together>give, a time>schedule, some dates>schedule, in the referral>other, in a referral>other, my cv in>other
    | in my referral>other, a referral in>other, my cv forward>other, my name forward>other,
    | my application forward>other
- | get gets got gotten getting | back to me>reply, back to me with>reply, back to>reply, back with>reply
    | back>reply, in touch>reply, hold of>reply
    | right back>reply, in contact>reply, the ball rolling>-, over to>send, across to>send, out to>send, off to>send
    | over it>-, over>send, across>send
    | me on the phone>call, on the phone>call, on the calendar>schedule, me on the calendar>schedule
    | on my calendar>schedule, onto my calendar>schedule, on your calendar>schedule, onto your calendar>schedule
    | onto the calendar>schedule, on the books>schedule, onto the books>schedule, on my diary>schedule
    | in the calendar>schedule
    | through to me>reply, in touch with me>reply, word to me>reply
    | in the diary>schedule, in my diary>schedule, in my calendar>schedule, into my calendar>schedule
    | into my diary>schedule, into your calendar>schedule, in your calendar>schedule, into your diary>schedule
    | in your diary>schedule, me in>schedule, something in>schedule, to me>send, to you>send, you on>schedule
    | an answer to>reply, an answer for>reply, word to>reply, a date>schedule, me booked>schedule
    | something scheduled>schedule, scheduled>schedule, set up>schedule, to bed>-
    | started>-, there>-, home>-, in the post>send, in the mail>send
- | have has had had having
    | on the calendar>schedule, on my calendar>schedule, in the diary>schedule, in my diary>schedule
    | in my calendar>schedule, on your calendar>schedule, in your diary>schedule
    | a word with>speak, a word>speak, a quick word>speak, a quiet word>speak, a chat>speak, a natter>speak
    | it in writing for me>send, it in writing for you>send, it in writing to me>send, that in writing for me>send
    | booked>schedule, scheduled>schedule, arranged>schedule, booked in>schedule, lined up>schedule
    | for me>give, to me>send, over to>send, out to>send, across to>send, back to>send
    | with me>give, it with me>send, it in my inbox>send, it ready>send, it on my desk>send, it to me>send
    | it over to me>send, them with me>send, it ready for me>send
    | for you>give, to you>send, in my hands>send, ready>give
- | make makes made made making | up their minds>reply, up their mind>reply, up his mind>reply, up her mind>reply
    | up its mind>reply, its mind up>reply, their mind up>reply, their minds up>reply, his mind up>reply
    | her mind up>reply, contact>reply, a decision>reply, decision>reply, decisions>reply, a call>call
    | the call>reply, up my mind>-
    | known>reply, their choice>reply, a choice>reply, an offer>give, me an offer>give, an announcement>reply
    | selection>reply, the introduction>other, an introduction>other, an intro>other, the intro>other
    | introductions>other
give | give gives gave given giving
    | his word>say, her word>say, their word>say, a buzz>call, a ring>call, a bell>call, a shout>reply, a tinkle>call
    | a yell>reply, a holler>reply, me a yell>reply, until>-, me until>-, me till>-, us until>-
    | me a week to>-, me two weeks to>-
    | a call>call, me a phone>call, us a phone>call, me a bell>call, me a tinkle>call, me a hoy>call, a hoy>call
    | me a ding>call, a ding>call
    | me a missed call>call, a heads up>reply, heads up>reply, the nod>reply, a yes or no>reply
    | yes or no>reply, up>-, the all clear>reply, a date>schedule, a start date>schedule, me a start date>schedule
    | a time>schedule, the green light>reply
    | a steer>reply, me a steer>reply
give | share shares shared shared sharing, provide, deliver, have has had had having, issue, relay, announce, publish
- | take takes took taken taking | over from>succeed, over for>succeed, over>succeed, my place>-
succeed | replace, succeed
- | hand | over to>yield, me over>yield, it over>yield, things over>yield, things over to>yield, over the>send
    | over my>send, over a>send, over>-
give | take takes took taken taking, release, reveal, make, produce, pass, finalise, finalize, approve, reach
give | disclose, assign, allocate, allot allott, grant, award
- | draw draws drew drawn drawing, type, knock, scribble | up>give, out>-, down>-, on>-
- | cobble, pull, bang, knock, throw throws threw thrown throwing | together>give
- | count, rely, bank | on>receive
- | look | forward to>receive
- | look, watch | out for>receive, for>receive, into>-
- | keep keeps kept kept keeping | an eye out for>receive, a lookout for>receive, my eyes peeled for>receive
    | your eyes peeled for>receive, an eye on my inbox for>receive
reply | lmk
- | call | a vote>-, a strike>-, a halt>-, an election>-, a ballot>-, a meeting>-, a truce>-
call | call, phone, telephone, ring rings rang rung ringing, dial dialled, buzz, skype, facetime, bell, tinkle
- | speak, talk | to me>-, to you>-
- | pass | my book on>other, my portfolio on>other, my reel on>other, my number on>other, my work on>other
- | forward | me to>-, me on to>-, my cv>other, my resume>other, my application>other, my details>other
    | my file>other, my profile>other
- | send sends sent sent sending | me to>-, me out to>-, me out on>-, me off to>-, me round to>-, me over to>-
    | us to>-
send | send sends sent sent sending, resend resends resent resent resending, forward, post, mail, submit submitt
send | ship shipp, courier, fax, dispatch, upload, prepare, draft, hand, pop popp, fire, whizz, bung, fling
send | shoot shoots shot shot shooting, supply, attach, transfer transferr, circulate, distribute, slide, sling, chuck
- | present | me the>send, me with>send, you with>send, us with>send, the offer>send, an offer>send
- | pick | me up>-, us up>-, you up>-
send | email, text, pass, express, sort, whack, throw throws threw thrown throwing, hand
- | run runs ran run running | by>-, it past>-, past>-, through>-, into>-
arrive | arrive, land, come comes came come coming
- | head | my way>arrive, our way>arrive, for>-, to>-
- | hook | me up with>send, us up with>send
- | walk, talk | by phone>call, on the phone>call
send | avail
- | owe | me>send, us>send
send | venmo venmos venmoed venmoed venmoing, zelle, paypal
send | flick, link, wing, lob, toss, wire, bike, fling
- | book | me in>schedule, us in>schedule
- | offer | new slot>schedule, a slot>schedule, slot>schedule, slots>schedule, dates>schedule, a date>schedule
    | a time>schedule, new date>schedule, new time>schedule
schedule | book, arrange, schedule | something>schedule, some time>schedule
schedule | organise, organize, invite, plan plann, coordinate, propose, suggest
- | turn | the paperwork round>give, the paperwork around>give, it round>give, my paperwork round>give
    | things round>give, up>arrive, down>-, around>reply, it around>reply
- | catch catches caught caught catching | me on the phone>call, me on my mobile>call, me by phone>call
    | up with me>reply, me up>reply
- | cry, beg begg, pull | off>move, out of our>move, off our>move
- | ring rings rang rung ringing | round the candidates>call, round everyone>call, round everybody>call, round us>call
    | round all>call, round>-, up>call
move | scrap scrapp, shelve, switch, swap swapp, slide slides slid slid sliding
work | withdraw withdraws withdrew withdrawn withdrawing
work | wake wakes woke woken waking
work | change, target, become becomes became become becoming
reply | intimate, apprise, appraise, acquaint
schedule | timetable, slot slott, pencil pencill, calendar, fix, diarise
- | set sets set set setting | up>schedule, a date>schedule, the date>schedule, a time>schedule, it up>schedule
    | that up>schedule, something up>schedule, date>schedule, time>schedule, a day>schedule, aside>-, out>-
- | line, tee | up>schedule
- | sort | out>sort, it>sort, that>sort, date>schedule, time>schedule
- | fix | date>schedule, time>schedule, up>schedule, an appointment>schedule, a day>schedule, day>schedule
- | find finds found found finding | its way to>arrive, way to me>arrive
    | slot>schedule, time>schedule, date>schedule, out>receive
- | agree | a date>schedule, a time>schedule, dates>schedule
- | nail, pin pinn, lock | down>schedule, in>schedule, date>schedule, in a day>schedule, down a day>schedule
    | a day in>schedule, a day down>schedule
confirm | confirm, verify, clarify
other | introduce, intro, refer referr, recommend, reimburse, refund, connect, vouch, sponsor, process, endorse
send | recirculate
- | zip zipp | over>send, it over>send, them over>send, across>send, me>send, you>send
- | dig digs dug dug digging | up>give, out>give, me out>give
- | present | me to>other, my profile>other, my cv>other, my application>other, my candidacy>other, my file>other
other | repay repays repaid repaid repaying, compensate, nominate, endorse
pay | pay pays paid paid paying | back>other, my>other, for my>other, travel>other, me for>other
    | you for>other, us for>other, out>other
- | add | me to their slack>other, me to their discord>other, me to their channel>other, me to the group>other,
    | me to the slack>other, me to the discord>other, me to the channel>other, me to the chat>other
say | say says said said saying, promise, mention, assure, explain, reckon, add, guarantee, warn, indicate, hint
say | claim
say | stress, state, swear swears swore sworn swearing, insist, note, repeat, figure, guess, believe, vow, pledge
say | mean means meant meant meaning
say | think thinks thought thought thinking, estimate, apologise, apologize
tell | tell tells told told telling | off>-, apart>-
receive | receive, get gets got gotten getting, hear hears heard heard hearing, expect, obtain, await, recieve
receive | know knows knew known knowing
- | find | out>receive
see | see sees saw seen seeing
ask | ask, request, enquire, inquire, query, beg begg
move | shove, shunt, shuffle
move | move, postpone, reschedule, cancel cancell, push, shift, delay, defer deferr, rearrange, prepone, adjourn
- | move | quickly>-, fast>-, swiftly>-, quick>-
move | canceled cancels canceled canceled canceling, rebook
move | bump | my e mail>chase, my email>chase, my message>chase, my mail>chase, the thread>chase, my note>chase
    | the email>chase, into>-
- | bring brings brought brought bringing, pull | forward>move
- | kick, knock | back>move, the can>-, down the road>move
move | bail, flake | out of>move, out on>move, out>-
- | call calls called called calling | off>move, in>-, it a day>-, it quits>-
- | slip slipp | to>move
chase | remind | me of>-
- | poke, prod prodd | back>-, at>-, holes>-, fun>-, a hole>-
chase | press, prompt, chase, nudge, poke, prod prodd, pester, badger, hound, hassle, bug bugg, harass
thank | thank, congratulate, wish
leave | leave leaves left left leaving
speak | speak speaks spoke spoken speaking, talk, meet meets met met meeting, discuss, chat chatt
speak | catch catches caught caught catching
apply | apply
wait | wait | for me>arrive, for us>arrive, when i got>arrive, when i came>arrive, when i opened>arrive,
    | when i checked>arrive, when i woke>arrive, when we got>arrive, in my inbox>arrive, in my dms>arrive,
    | in the letterbox>arrive, in the mailbox>arrive, on the mat>arrive, on the doormat>arrive, in my inbox>arrive
    | in my mailbox>arrive, on my desk>arrive
decide | choose chooses chose chosen choosing, pick, select
- | do does did done doing
    | the needful and>-, the needful>other, the intro>other, an intro>other, the introduction>other
    | an introduction>other
work | finish, review, return, start, like, look, buy buys bought bought
work | bring brings brought brought bringing, read reads read read reading, accept, sign, seem, need, want
work | help, appoint
work | join, show shows showed shown showing, hold holds held held holding, try, agree, push, run, travel
work | sit sits sat sat sitting
work | ask, begin begins began begun beginning, last, interview, test, convene, vote, evaluate, assess, stay, visit
work | fly
work | expire, lapse, end, close, require, stand stands stood stood standing
work | hire, consider, shortlist
work | volunteer, undertake undertakes undertook undertaken undertaking, intend, aim, manage, commit committ
work | gather, collect, compile, consolidate, collate, squeeze, keep, sleep, eat, drive drives drove driven driving
work | wear wears wore worn wearing, seek, hope
"""
