"""English small words and set phrases, each with its sense (``lexicon`` explains the table)."""

from nudged.reading.phrases_en import CHEERS, OVER, STANDING

SENSES = f"""
nothing | no dice | zero answer | zero answers | zero news | zero reply | zero replies | zero word
    | zero response
    | zero feedback
thanks | {CHEERS}
nothing | deadline had passed | date had passed | date has passed | date passed | deadline passed
    | deadline has passed | deadline 's passed | deadline came and went | weeks have passed
    | weeks have gone by | week has passed | week has gone by | days have passed | days have gone by | engaged tone
    | nobody there | no one there | nobody in | no one in | nobody home | nobody about | no one about
    | line engaged | line busy | rang and rang | no one home | mailbox full | tone engaged
thanks | thank yous | thankyous
extra | i'd rambled about | i'd raved about | i'd gone on about | i'd banged on about | i'd told him about
    | i'd told her about | i'd told them about
extra | was curious | is curious | 's curious | were curious | been on about | gone on about | raved about
    | raving about | he likes | she likes | they like | he loves | she loves | 's into
praise | blew me away | bowled me over | moved me | made me laugh | made me smile | made my day | stayed with me
    | stuck with me | impressed me | impressed by | taken with | loved | enjoyed | admired | liked | brilliant
    | how good | lovely | wonderful | fantastic | terrific
again | one more email | one more mail | one more message | one more text
again | re sent
nothing | still not here | not here yet | still isn't here | nowhere to be seen | never happened | never materialised
    | never materialized | never showed up | never turned up | never arrived
in-the-box | in my hands | in front of me
standing | what had become of | what has become of | what became of | what 's become of
standing | {STANDING} | where are we with | where are we at | where are we on | where do we stand
    | where do things stand
    | where does it stand | where they 'd got to | where they had got to | where they 'd got with
    | how far they 'd got
    | how far they had got | how they were getting on | how far along they | how the land lies | how the land lay
    | take the temperature | test the water | test the waters
pron:i | i
pron:me | me | myself | to me | with me
pron:we | both of us | all three of us | all four of us | all five of us | all six of us | the two of us
    | the three of us | the four of us | us finalists | we | everyone | everybody | all of us | every one of us
    | each of us
pron:us | us | us all
pron:you | you | u
pron:he | he
pron:she | she | ma'am
pron:him | him | her | them
pron:they | the two of them | both of them | the three of them | all of them | the pair of them | either of them
    | they | someone | somebody | whoever
pron:it | it
aux:will | s'posed to | am s'posed to | 'm s'posed to | is s'posed to | are s'posed to | 's s'posed to | 're s'posed to
aux:will | supposed to | can expect to | could expect to | should expect to | am to | 'm to | am supposed to
    | 'm supposed to
    | am meant to | 'm meant to | am due to | 'm due to | will | 'll | shall | is going to | are going to
    | am going to | going to | gonna | 's going to | 're going to | is gonna | is about to | is set to | are set to
    | is to | are to | is due to | are due to | is expected to | are expected to | will be able to | 'll be able to
    | r gonna | r going to | is scheduled to | are scheduled to | wont to | 's to | is committed to
    | is supposed to | are supposed to | is meant to | are meant to | 's supposed to | 're supposed to | intends on
aux:would | would | 'd
aux:should | should | shld | shd | ought to | must
aux:might | might | may | could | may well | might well | can | may be able to | might be able to | could well
    | would maybe
aux:was | was | were | got | been
aux:be | gets | getting | is | are | am | 're | 'm | be | being | 's
aux:have | 's after | 're after | 'm after
aux:have | have | has | 've | had | 's | having
aux:do | was kind enough to | were kind enough to | took the time to | took the trouble to | managed to | bothered to
    | remembered to | made a point of | do | does | did
broken | was gonna | were gonna | was s'posed to | were s'posed to | been s'posed to | was sposed to
broken | was ment to | were ment to | been supposed to | been going to | been due to | been meant to | 'd promised to
    | were originally going to | was originally going to | was supposed to | were supposed to | was meant to
    | were meant to | was due to | were due to | had promised to | was going to | were going to | was to | were to
    | was expected to | were expected to | had said | had promised
commit | sure to | bound to | certain to | guaranteed to
commit | anticipate | anticipates | anticipating | envisage | envisages | foresee | foresees | looking to
    | anticipate being in a position to | anticipate being able to | be in a position to
    | are in a position to | reckon on | reckons on | figures on | is banking on | are banking on | can bank on
    | bank on | can count on | count on | can rely on | plan on | planning on | is penciled in to | is pencilled in to
    | is slated to | is lined up to | is booked to | is down to | is slotted to | is on track to | are on track to
    | 're on track to | 's on track to | is on schedule to | is looking at | is good to | plans to | plan to
    | planning to | is planning to | expects to | expect to | hopes to | hope to | is hoping to | are hoping to
    | aims to | aim to | intends to | intend to | means to | promised to | promises to | agreed to | committed to
    | undertook to | undertakes to | has to | have to | needs to | expecting to | aiming to | is aiming to
    | intending to | planned to
    | expected to | is aiming to | promised me to | offered to | promised that | hoping to | swore to | vowed to
    | said to expect to | guaranteed to | pledged to | reckons to | is looking to | are looking to | are planning to
    | are expecting to | is expecting to | plans on | planning on | are aiming to | set to | due to | wants to have
    | is intending to | be able to | is sure to
weak | 'd love is to | 'd like is to | would like is to | would love is to | wants is to | want is to
weak | had meant to | 'd meant to | had hoped to | 'd hoped to | had wanted to | 'd wanted to
weak | want to | wants to | wanted to | would like to | 'd like to | would love to | 'd love to | will try to
    | 'll try to | tries to | try to | tried to | trying to | will do their best to | will do his best to
    | will do her best to | do his best to | do her best to | do their best to | 'll do his best to
    | 'll do her best to | wishes to | would prefer to | is keen to | are keen to | happy to | is happy to
    | would be happy to | 'd be happy to | would be glad to | wish to | attempt to | hoped to | might want to
    | 'll see if | will see if | seemed keen to | is willing to | would rather | will attempt to | 'll attempt to
    | is trying to | are trying to | 'll try and | will try and | likes to | do what they can to | whether to
    | will see about | 'll see about | is tempted to | would want to | thinking of | considering | is thinking of
neg | not | 't | never | no longer | n't | hardly | nobody | no one | cannot
adv | at last | at long last | in the end | out of the blue | only just
adv | each | in person | had to | has had to | needed to | also | then | definitely | probably | personally | just
    | kindly
    | prob | prolly | certainly | normally | likely | surely | now | still | really | actually | quickly | simply
    | hopefully | be
    | formally | directly | even | only | already | duly | finally | first | both | all | apparently | very | kindly
    | at least | well | most likely | presumably | himself | herself | themselves | supposedly | in turn | always be
    | eventually | literally | finally | properly | ideally | basically | obviously | absolutely | briefly | promptly
    | immediately
to | to
conj | and | then | & | plus | but | n
that | that
rel | who | which | whom
own-work | my current team | my current job | my current office | my current place | my current company | my present job
    | in the job i have now | in the job i have | where i work now | where i work | where i'm working | at my work
    | at my job | over here | here at work | i work with | who works with me | who sits beside me | who sits next to me
    | who sits opposite me | who shares my desk | in my team | on my team | on my shift | on our ward | in our office
    | on our team | in our team | in our kitchen | on our floor | at our place | from our ward | from our team
if:weighed | failing that | failing which | in the absence of a reply | in the absence of a response
    | let's say | lets say | let us say | assume they | assume he | assume she | let's assume | let us assume
    | lets assume | let's imagine | let's suppose | let's pretend | picture this | picture it | pretend they
    | pretend she | pretend he | plan b | plan c | scenario b | scenario c | scenario one
    | scenario two | scenario 1 | scenario 2 | option b | hypothetically | hypothetical
    | thought experiment | knowing my luck | with my luck | just my luck
    | wouldn't it be nice | wouldn't it be lovely | wouldn't it be great | wouldn't that be nice
    | in an ideal world | in a perfect world | in my dreams | in a dream | dream scenario
    | nightmare scenario | best case scenario | worst case scenario
if | failing a | failing an | failing any | barring a | barring an | barring any
    | si mon | si ma | si je | si j' | si tout | si c' | si ça | si ok | should the | should a | should my
    | should their | should they | should you | should he | should she | should we
    | if | unless | suppose | supposing | imagine | provided that | provided i | provided my | provided the
    | provided it | provided they | provided you | assuming | in case | as long as | providing | in the event
    | once hired | once i'm hired | when hired | upon hiring | if hired
    | should i | were i | depending on | subject to | only if | if and when
after-hire | after probation | on my first day
adv | if you please | if you don't mind | if you 'll believe it | if you can believe it
benign-if | if not | if no | if nothing | if i don't | if i haven't | if they don't | if he doesn't | if she doesn't
    | if there's no | if still nothing | if i hear nothing | if he hasn't | if she hasn't | if they haven't | what if
    | unless something changes | unless anything changes | unless something comes up | unless plans change
    | unless something crops up | unless there's a hiccup | unless something goes wrong
    | if nobody | if none | asked if | asked me if | if i remember | if i recall | see if | know if | if i understood
    | if i'm not mistaken | if possible | as if | if all goes to plan | if everything goes to plan
    | if all goes according to plan | if memory serves | if i heard right | if i heard him right
    | if i heard her right | if i got it right | if i understand correctly | if i am not wrong | if i am right
    | if i'm right | if they stick to | if nothing comes up | if there are no hiccups | if he keeps his word
    | if she keeps her word | if they keep their word
anyway | either way | in any case | regardless | whatever happens | whatever the outcome | no matter what
    | in either case | anyway | yes or no | one way or another | one way or the other | whether or not
    | either outcome | good or bad | at any rate | come what may | positive or negative | even if
    | whatever the result | in all cases | whatever they decide | successful or not
own-part | on my side | from my side | from my end | on my part | on my end
maybe | doubtful that | doubtful whether | doubtful if | impossible that | improbable | is impossible | it's not that
    | it is not that | hardly will | she wishes | he wishes | they wish
maybe | no way | there's no way | fat chance | not a chance | rumour has it | rumor has it | rumours that
    | rumors that | word on the street is | not as if | not as though
    | note the following | by now | no promises | nobody knows when | no one knows when | who knows when
    | anyone's guess when | anybody's guess when
    | anyone's guess | god knows when | no idea when | no clue when | no clue if | don't know when | not sure when
    | by law | the law says | legally | under gdpr
    | not impossible | out of the question | can't rule out | cannot rule out | a chance | unlikely | not likely
    | highly unlikely | wonder if | wonder whether | wondering if | wondering whether | no idea if | no idea whether
    | unclear if | unclear whether | don't know if | don't know whether | not clear if | not clear whether
    | who knows if | who knows whether | doubt if | doubt whether | refused to say | refuses to say | wouldn't say
    | won't say | would not say | couldn't say | can't say | advert says | ad says | posting says | listing says
    | ad said | advert said | posting said | listing said | faq says | their faq | page says | policy says
    | handbook says | website says | website said | site says | job page says | could be that | it could be
    | may be that | might be that | it may be | maybe | perhaps | possibly | potentially | conceivably | theoretically
    | in theory | with luck | with any luck | not sure | no guarantee | might
habit | every january | every february | every march | every july
    | every september | every october | every november | every december | each night | each morning
    | each day | every night | every morning | nightly | on weekdays | every day
    | every other week | every other day | every other month | every other monday | every other tuesday
    | every other wednesday | every other thursday | every other friday | every second week | every week
    | every month | every year | every time | each time | each week
    | each month | every monday
    | every tuesday | every wednesday | every thursday | every friday | every application | all letters
    | all applications | every single | usually | generally | typically | as a rule | in general | often | always
    | tend to | tends to | most of the time | on average | policy is | sometimes | by default | normally takes
    | routinely | ordinarily | never | rarely | never again | at night | at nights | at weekends | on weekends
    | in the evenings | in the mornings | nine times out of ten | more often than not | normally take
assured | will see to it that | will see to it | 'll see to it that | 'll make sure | will make sure | will ensure
    | 'll ensure | is making sure | made sure
hope:view | in my opinion | to my mind | i'd prefer | i would prefer
hope | my hope | my bet | my dream | my wish
hope | i tell myself | for all i know | i'm counting on | i am counting on | better that
hope | i'd rather they | i'd rather she | i'd rather he | i keep telling myself
    | dreamt | dreamed | in my dream | had a dream
    | in my head | stopped expecting | stopped hoping | i expect they | i expect she
    | i expect he | i've a feeling | i have a feeling | i have a hunch | my guess
    | my hunch | i'd guess | i'd expect | i would expect | won't say when | couldn't say when | can't say when
    | i really hope | i do hope | i so hope | i sure hope | i dearly hope | we hope | we really hope | i truly hope
    | i hope | hopefully she
    | hopefully he | hopefully they | there's a chance | a chance that | chances are | i'd hoped | i hoped
    | i had hoped | i wish | i think | i believe | i guess | i suppose | i doubt | i imagine | i suspect | i bet
    | fingers crossed
    | i'd love | i'd like | i want | i wonder | would be nice | would be great | would be good | praying | i'm hoping
    | i am hoping | hoping | i pray | let's see | let's hope | here's hoping | no idea | don't know | in my dreams
    | i fear | i assume | my guess | if only | wish | i will see | we will see | we'll see | i need | waiting for
    | waiting to | waiting on | i'm waiting | still waiting | can't wait | wondering | i reckon | not clear | unclear
    | awaiting | pending
asked | asked | ask | asking | requested | begged | urged | invited | told | want | wants | wanted | need | needs
    | expects | expect | would like | reminded | encouraged | suggested | advised
done | as he'd said | as she'd said | as they'd said | like he'd said | like she'd said | like they said
    | as he'd promised | as she'd promised | as they'd promised | like he promised | like she promised
    | as he had promised | as she had promised | as they had promised | as promised | as agreed | as he promised
    | as she promised | as they promised | as announced | like he said | like she said | true to his word
    | true to her word | right on time | as planned | as expected | on the dot | as he said | as she said
    | as they said
nothing | the phone hasn't | phone hasn't | my phone hasn't | the phone has not | not so much as | so much as a word
    | the phone never | phone never | phone stayed silent | phone stayed quiet | phone's been silent | inbox empty
    | inbox is empty | inbox is still empty | nobody calls | no one calls | nobody called | no one called
    | nobody rang
    | no one rang | nobody replied
    | no one replied | nobody answers | no one answers | nobody wrote | no one wrote | nobody got back
    | no one got back | heard nothing | hearing nothing | heard nowt | heard zip | heard zilch | heard bugger all
    | nowt | naught
    | went to voicemail | straight to voicemail | got voicemail | voicemail again | got his voicemail
    | got her voicemail | rang out | no pickup | nobody picked up | no one picked up | nothing | still nothing
    | no news | no call | no answer | no reply | no email | but didn't | but he didn't | but she didn't
    | didn't happen | never came | never did | radio silence | silence | crickets | no word | no sign | hasn't
    | haven't | but no | didn't | did not | not a word | never called | zilch | nada | zip | bupkis
    | diddly squat | still no | got none | none came
    | didn't get one | never got it | never got one | never arrived | hasn't arrived | didn't arrive | didn't come
    | hasn't come | no such luck | dead silence | no mail | never happened | has not | have not | and no | not a peep
    | without a peep | without a word | without a sound | no message | no response | not yet
standing | how things stand | how things stood | how matters stand | how matters stood
asking | some sort of answer | some sort of decision | some sort of news | some sort of reply | some sort of update
    | some kind of answer | some kind of decision | some kind of news | some kind of reply | some kind of update
    | any stir | any movement
asking | i'd heard nothing | i'd heard zip | heard zip | not heard anything | hadn't heard anything
    | haven't heard anything | are we still on | to find out whether | to find out if | whether the role | if the role
    | whether they'd made | whether there's | where things stand | where we stand | where it stands | where i stand
    | where we are | where they are | an update | any update | any updates | for news | any news | for updates
    | status | about the call | about next steps | next steps | if there was any news | if there's any news
    | put me out of my misery | if she's made her mind up | if he's made his mind up | if they've made their minds up
    | if she's made up her mind | if he's made up his mind | if they've made up their minds | if they've decided
    | how it stands | how it's going | how it is going | how matters stand
    | how far they are | how far they've got | how far along | how things are going | what's the story
    | what the story | what's the craic
    | what's the latest | what's keeping | what's up with | what's happening | what was happening | whats happening
    | what is happening | for feedback | for a decision | for an answer | the state of things | about the timeline
    | timeline | timing | whether there's news | whether they had decided | when i could expect | when i can expect
    | when to expect | if they had | whether they had | what's going on | what was going on | what is going on
    | if they'd | whether there was
    | if she'd had a chance | if she'd had the chance | if she'd had time | if she'd had a moment | if she'd got round
    | if he'd had a chance | if he'd had the chance | if he'd had time | if he'd had a moment | if he'd got round
    | whether she'd had | whether he'd had | whether they'd had | whether she'd got round | whether he'd got round
    | if she'd gotten around | if he'd gotten around | if she had had | if he had had | if she had a chance
    | if he had a chance | if they had a chance | whether she had a chance | whether he had a chance
    | if there were | a status | how it was going | about my application | about the decision | about the offer
    | about my letter | about my contract | about my offer | about my offer letter | about the offer letter
    | about my start date
    | about the start date | about my result | about my results | about my expenses | about the contract
    | about the itinerary | an answer | a reply | a response | for the itinerary
    | about timings | about next steps | about the next steps | re timings | re timing | re : timing | re : timings
    | re the timing | re next steps | re : next steps | re the decision | re the outcome | re the result | re feedback
    | re : feedback | regarding timings | regarding timing | regarding next steps | on timings | on timing
    | for comments | for the comments | for his comments | for her comments | for their comments
    | for the results | for results | for the decision | for the outcome | for an outcome | for the verdict
    | for a steer | for some news | for a progress report | for any news | for a status | for a status update
    | for the contract | for an eta | about timing | for news again | about the result | about the results
    | if the decision | checking in | check in | to remind | no news | any progress | how it's going | about progress
    | for progress | whether he'd | whether she'd | whether they'd | about the status | to see where
    | to find out where | was still | what the | still on | nothing since | an eta | state of play | the outcome
    | any decision | since nothing | because nothing | about the promised | bump | a nudge | a reminder | the hold up
    | the delay
again | third time | fourth time | yet again | another line | another note | another text | another voicemail | again
    | once more | a second time | a third time | another email | another mail | another message | second email
    | second mail | second message | third email
second-look | in the end | at the very end | on second thoughts | on second thought | on reflection | thinking about it
second-look | come to think of it | thinking it over | having checked | after checking | all things considered
correcting | my mistake | my bad | i stand corrected
correcting | no wait | no , wait | wait , no | wait no | , no , | scratch that | strike that | make that
    | make it | or rather | i mean | i meant | on second thoughts | on second thought | thought better of it
    | thinks better of it | corrected himself | corrected herself | corrected themselves | correcting himself
    | correcting herself | changed his mind | changed her mind | changed their mind | changed their minds
    | took it back | revised that | amended that | took that back | walked that back | walked it back
    | corrected that | corrected it | corrected this | corrected the date | corrected the day
thanks | thanking | congratulating | wishing | congrats | kudos | well done | wishes | greetings | said ta
    | said thanks | say thanks | said cheers | say ta | many thanks | get well | condolences | merry christmas
    | happy new year | happy holidays | happy diwali | eid mubarak | happy easter | appreciate | appreciated
    | how pleased | how glad | how happy | cheers for | ta for | grateful for | how much i enjoyed
    | i had enjoyed | i had loved | i'd loved | how much i had enjoyed | how much i'd enjoyed | how much i liked
    | i'd enjoyed | thank you | thanks | thank | thank-you | thankyou
    | appreciation | gratitude | appreciated | to say how much | congratulate | congratulations | happy birthday
    | season's greetings | to thank
extra | tin of | box of | bunch of | bouquet | chocolates | flowers | biscuits | cake | a gift | a present | bottle of
    | small gift | paper | study | for his interest | for her interest | had admired | had discussed
    | had talked about | had mentioned | had liked | hadn't asked for | didn't ask for | hadn't requested | unasked
    | for interest | out of interest | holiday card | birthday card | greeting card | new year card | she'd liked
    | he'd liked | they'd liked | curious about | for fun | wondering about | collects | was looking for
    | no mention of the job | nobody asked | unprompted | making of | christmas card | a card | postcard | quick hello
    | to say hello | fyi | no strings | just because | article | podcast | the link to | photo | photos | pictures
    | picture | book | recipe | talk | the paper | a paper | blog post | blog | additional information
    | extra information | some extra | additional info | extra info | further examples | we talked about
    | we discussed | we spoke about | we had talked about | he mentioned | she mentioned | they mentioned
    | i mentioned | we'd joked about | joked about | i promised to share | repo | an example | a video | write up
    | slides from | reading list | newsletter | report on | she'd admired | he'd admired | they'd admired
    | she'd asked about | he'd asked about | they'd asked about
unasked | unprompted | nobody had asked for | no one had asked for | no one asked for | just to be friendly
    | to be friendly | in case it's useful | in case it is useful | in case it helps | hadn't asked
    | in case it's of use | in case they're useful | in case it is of use | in case it is of interest | in case useful
    | in case it's of interest | in case of interest | in case they help | in case that helps | in case it might help
    | in case it interests | in case it might interest | in case they are useful | in case she likes
    | in case he likes
own-doc | cover letters | writing sample | case study | take home | take-home | test | cv | resume | references
    | portfolio | documents | cover letter | application | availability | availabilities | exercise | assignment
    | homework | form | paperwork | diploma | diplomas | signed contract | passport | id | work samples
    | writing sample | payslips | transcript | transcripts | slots | dates | case | solution
did | and did so | did so | and he did | and she did | and they did | which he did | which she did | which they did
    | and so he did | and so she did | kept his word | kept her word
patience:me | leave it with me | leave it with us | leave that with me | leave that with us | leave this with me
    | leave this with us
patience:them | leave it with him | leave it with her | leave it with them
patience | gave themselves | given themselves | giving themselves | gave himself | gave herself | giving herself
    | giving himself
patience | kindly wait | please wait | said to wait | says to wait | to wait a bit
patience:them | give it | hang on | hold off | hold on | hold fire
patience | allow us | allow me | please allow us | permit us | exercise patience | have patience | hang fire
    | sit on my hands | hold my horses
    | hold your horses | begged for patience | begs for patience | begging for patience | asked for a bit more time
    | asked for a few more days | asked for a few days | asks for a few more days | asked for another
    | asked me to hold out | asked me to hold on | asked me to hang on | asked me to be patient
    | asked me to bear with | asked me to sit tight | told me to sit tight | told me to hang on | told me to hold on
    | told me to be patient | asks me to wait | wants me to wait | told to sit tight | asked me to give him
    | asked me to give her | asked me to give them | asked to give them | asked for more days | bear with us
    | bear with me | bear with them | watch this space | watch that space | stay tuned | sit tight | hang tight
    | hold tight | be patient | please be patient | hang in there | give us | give me | give him
    | give her | give them | asked for my patience | asked for our patience | asked for patience | asked for time
    | asks for time | asked for more time
    | asks for more time | asking for more time | needs more time | need more time | ball is in their court
    | ball 's in their court | ball is in his court | ball is in her court | ball in their court | asked me to wait
    | asked me to bear with them | told me to wait
applied | applied | i applied | applied to | applied for | application sent | sent my application
    | sent the application | submitted my application | application submitted | sent in my application
    | sent off my application
met | spoke to | spoke with | talked to | talked with | met | met with | had a call with | had a chat with
    | interview with | call with | chat with | coffee with | screen with | had an interview
on-my-behalf | for me | on my behalf | for us
cant-make | can no longer do | cannot do | couldn't do | can not make | can't manage | unable to make
    | not able to make | isn't able to make | can't make | cannot make | can no longer make | couldn't make
    | won't be able to make | can't do
manner | is subject to | are subject to | subject to contract | parting shot | in writing | in print
    | in black and white
reaching-you | back to you | back with you | over to you | across to you | in your inbox | on your desk
    | coming your way | headed your way | your way
reaching-me | w / me | back w / me | back to me | back with me | over to me | out to me | across to me | with me
    | in my inbox | in my hands
    | on my desk | back to us | on to me | to my inbox | into my inbox | in my mailbox | at my door | through to me
in-vain | so much for
pasted | pasted | copied below | copied here | copy below | verbatim
unrelated | unrelated | nothing to do with | not about the job | old job | other matter | old employer | previous job
instead:alone | instead
new-time | new interview date | new interview time | new interview slot | new interview day | new call time
    | change of date | change of time | new time | new date | new day | new slot
instead | instead of | rather than | in place of
auto | auto mail | auto-mail | auto message | auto-message
    | out-of-office | out-of-office reply | out-of-office message | autoresponder | auto-responder
    | auto confirmation | auto-confirmation | auto-ack | auto ack | auto email | auto-email | automail
    | competitive salary | competitive package | attractive salary | attractive package | automatic | auto reply
    | autoreply | auto-reply | automated | out of office | acknowledgement | acknowledgment | ooo | no-reply | noreply
    | confirmation of receipt | newsletter | newsletters | marketing email | marketing mail | marketing message
    | marketing text | promo code | promo email | promotional email | discount code | voucher code
    | job alert | cv on file | on file | application received
    | received your application | received my application | auto response | similar jobs | job alerts
hinge:day | the day following | on the day following | on the following day | on the next day | on the day after
    | on the day after that | the day after | the day after that | the next day | the following day
    | the day after the board meets
    | the day after they meet | a day later | the day after it
hinge:morning | the morning after | the next morning | the following morning | the morning after that
hinge:after | shortly after | soon after | shortly afterwards | soon afterwards | not long after | once it has met
    | once they have met | once they've met | once it's met | once it has | once they have | once they've
    | as soon as it has | as soon as they have | as soon as they've | straight after | right after | just after
    | after that | after which | afterwards | once that's done | once that is done | once it's done | once it is done
    | when it has | when they have | as soon as i know | as soon as i have it | as soon as it's done
    | once that's happened | right after that | immediately after | when that's done | once he's back
    | once she's back | once he is back | once she is back | when he's back | when she's back
hinge:eve | the evening before | the night before
hinge:before | the day before | before then | before that | ahead of that | prior to that | by the day before
hinge:after | {OVER}
hinge:then | then | at that point | by then | at which point | that day | the same day | same day
that-is | i . e | ie | that is | so | meaning | in other words
please | please | feel free | do feel free | don't be shy | don't hesitate | do not hesitate
rings | phone lit up | phone pinged | phone vibrated | phone buzzed | phone rang again
rings | phone went | phone rang | phone goes | phone rings | mobile rang | mobile went | phone buzzed
    | phone just rang | phone just went
in-the-box | in today's post | in the post today | in this morning's post | in the post this morning | in my inbox
    | in the inbox | in my mailbox | in my letterbox | on the doormat | on the mat | in my spam | in my junk folder
    | in my dms | in my messages | in this morning's mail | in today's mail
chasing | kick up the backside | friendly reminder | gentle reminder | follow up | chaser | reminder | nudge | chased
noun-start | bank holiday | the bank holiday | the | a | an | their | his | her | our | my | this | some
"""
