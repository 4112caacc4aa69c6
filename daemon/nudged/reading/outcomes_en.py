"""English set phrases that tell what an application came to (``lexicon`` explains the table)."""

from nudged.reading.phrases_en import NOT_CHOSEN, NOT_PICKED

OUTCOMES = f"""
not-held | won't take place | will not take place | isn't taking place | not taking place | isn't happening
    | not happening | won't happen | isn't going ahead | won't go ahead | not going ahead on | won't be happening
    | won't be going ahead | not going ahead until
not-held | won't be on | will not be on | isn't on any more
offered | offered it to me | offering it to me
offered | offer on the table | hired ! | taking me on | took me on | taken me on
filled | post abolished | role abolished | position abolished
filled | ended the search | called off the search | stopped the search | abandoned the search
declined | turned theirs down | turn their offer down
    | turn the offer down | turn down their offer | turn down the offer
rejected:placed | came second | come second | came third | come third
rejected | {NOT_PICKED} | ruled me out | counted me out
rejected | gone with their own | went with their own | going with their own | close second | beaten by an internal
    | pipped at the post | pipped to the post | pipped to it
    | not through to
    | fell at the final hurdle | fell at the last hurdle | closed my application | application closed
    | application is closed | application has been closed | application was closed | lost out to | lost out on the job
    | no cigar | sadly not to be | wasn't to be | gone another way
    | gone a different way | gone the other way | going another way | going a different way
    | went a different way | to go another way | to go a different way | it's gone another way
rejected | application didn't make it | application did not make it | didn't make it through | didn't make it past
    | didn't make it to the next
rejected | withdrew the offer | withdrew their offer | withdrew my offer | withdrawn the offer | withdrawn their offer
    | withdrawn my offer | offer was withdrawn | offer withdrawn | offer has been withdrawn | pulled the offer
    | offer was pulled | offer has been pulled | offer rescinded | offer was rescinded | offer has been rescinded
    | rescinded the offer | rescinded their offer | rescinded my offer | retracted the offer | retracted their offer
rejected | choice fell on | choice has fallen on | choice went to | declined me | declined my application
    | {NOT_CHOSEN}
    | promoted from within | hired from within | recruited from within | someone from inside
    | going with somebody | gone with somebody | went with somebody | settled on somebody | opted for someone
    | opted for somebody | opted for another | plumped for someone | plumped for somebody
filled | job no longer exists | role no longer exists | position no longer exists | post no longer exists
filled | not recruiting any more | not recruiting anymore | 't recruiting any more | 't recruiting anymore
    | 't hiring any more | 't hiring anymore
withdrawn | pulled my app | withdrew my app | withdrawn my app | pulled my candidacy | withdrew my candidacy
    | withdrawn my candidacy | pulled my hat out of the ring
withdrawn | application withdrawn | candidacy withdrawn
    | bowing out | pulling out of | dropping out of | withdrawing from | withdrawing my | stepping away from
    | stepping back from | taking myself out | ruling myself out | bowed out of | i'm pulling out | i'm dropping out
    | i'm stepping back | i'm backing out | i was pulling out | i was dropping out | i was stepping back
    | i was backing out | cancelled my application | canceled my application
offered | offer in : | offer in , | offer in at | offer in for
rejected | unfortunately " email | unfortunately " mail | unfortunately ” email | unfortunately ” mail
rejected | took somebody else | took someone else | taken somebody else | took on someone else | took on somebody else
    | gone with the other | went with the other | going with the other | go with the other | went with someone
    | got turned down | been turned down | was turned down | were turned down | turned down after
    | turned down at | turned down for | knocked me back | turned me away | passed me over | passed over for
    | binned me | binned my application | said thanks but no | told me no | it's a no from | a no from
    | went with the internal candidate | gone with the internal candidate | turned down by | wasn't picked
    | was not picked | wasn't chosen | was not chosen | not chosen | won't be taking me | chose someone internal |
    | chosen someone internal | someone internal got
    | not to hire | not to make an offer | not to make me an offer | not to offer me | didn't get through
    | didn't get past | didn't make the shortlist | didn't make the short list | didn't make the final round
    | didn't make the final cut | didn't make the final list | didn't make the final shortlist
    | didn't make the next round | didn't make it to the final round | didn't make it to the shortlist
    | didn't make it to the second round | didn't make it to the last
    | not taking me | not taking me on
    | not be taking me | out of the running | no longer in the running | fell at the last hurdle | pipped to the post
    | pipped at the post | edged out by | lost out to | missed out on the job | missed out on the role
    | their second choice | was runner up | chose a candidate with | chose a candidate who | hired a candidate who
    | hired a candidate with | offered it to someone | offered the job to someone | offered the role to someone
    | gave it to someone | gave the job to someone | gave the role to someone | no luck with | won't be offering me
    | not be offering me | thumbs down | didn't pass | failed the test | screened out | weeded out
    | unsuccessful this time | not to take me
    | regrets to inform | regrets to say | regretted to inform | regret to say | regret to tell me | regrets to tell me
    | someone else got it | somebody else got it | someone else got the job | somebody else got the job
    | someone else got the role | somebody else got the role | another rejection | wasn't me they chose
    | wasn't me they picked | not me they chose | not me they picked | found someone closer | found someone else
    | found somebody else | found someone local | found someone cheaper | found someone with | found somebody with
    | gone with someone | went with someone | going with someone | decided on someone | settled on someone
    | settled for another | settled for someone | appointed somebody | appointed someone | taken another
    | taken someone else | gone to an internal | gone internal
    | not this time
    | no longer being considered | didnae get it | chose somebody | no go | different direction
    | another direction | a different direction
    | not be taking my application
    | turned me down | turned down my application | rejected me | rejected my application
    | refusal from | a refusal from | negative answer from
    | rejected | i was rejected | was rejected | got rejected | been rejected | rejection | a no | it's a no
    | gone with someone else | went with someone else | going with someone else | gone with another
    | went with another | going with another | chose another | chosen another | chose someone else
    | chosen someone else | picked someone else | picked another | hired someone else | hired somebody else
    | went for someone else | gone for someone else | going for someone else | went with an internal candidate
    | gone with an internal candidate | with another candidate | with other candidates | with a different candidate
    | unsuccessful | not been successful | wasn't successful | was not successful | not selected | wasn't selected
    | not shortlisted | didn't make the cut | didn't get it | didn't get the job | i'm out | regret to inform
    | decided against | not a fit | not the right fit | passed on me | no from them | chose the other | said no
    | with the internal candidate | with their internal candidate | with the other candidate | regret mail
    | regret email | regret e-mail | regret letter | a polite no | thanks but no thanks | knocked back
    | didn't get the role | dropped me from | pass on my application | passed on my application | decided to pass
    | hired internally | promoted internally | with an internal candidate | i am out | preferred another
    | preferred someone | went to someone else | gone to someone else | gone to another
withdrawn | called it off with | told them i'm out | ruled myself out | counted myself out | decided to step back
    | stepped back from the process | walked away from | withdraw my application | no longer interested
    | not interested anymore | not interested any more | took my name out | taken my name out | took my name off
    | removed my name | took myself off | withdrew | i withdrew | withdrew my application | pulled out | i pulled out
    | withdrawn my application | dropped out | took myself out | bowed out | i'm withdrawing | removed myself
    | pulled my application | taken myself out | backed out | withdrew from | i have withdrawn | 've withdrawn
    | withdrawn from | decided to withdraw | decided to pull out | decided to drop out | stepped away from the process
filled | not hiring after all | aren't hiring after all | not recruiting after all | not hiring any more
    | hiring freeze
    | hiring is frozen | filled the post | filled the vacancy | filled the job | filled the opening | filled that post
    | vacancy filled | vacancy is filled | vacancy was filled | post filled | post is filled | post was filled
    | job filled | job is filled | vacancy has gone | vacancy has been filled | vacancy is gone | post has gone to
    | job has gone to | filled it internally | filled it with | pulled the plug on the role
    | pulled the plug on the position | position filled | role filled | position is filled | role has been filled
    | position has been filled | role was filled | filled internally | filled the role | filled the position
    | role closed | position closed | role cancelled | position cancelled | role is cancelled | role was cancelled
    | position was cancelled | role has been cancelled | position has been cancelled | role frozen | position frozen
    | position is frozen | role is frozen | the role is on ice | headcount frozen | closed the position
    | closed the role | cancelled the role | cancelled the position | role pulled | role scrapped | scrapped the role
    | scrapped the position | role no longer exists | position no longer exists | froze the role | froze the position
    | role has been frozen | position has been frozen | role has been pulled | role was pulled | job is gone
    | role is gone | role has been closed | position has been closed | position was frozen | role was frozen
    | frozen the role | frozen the position | pulled the role | canceled the role | canceled the position
    | role canceled | position canceled | role was scrapped | not hiring anymore | no longer hiring | been filled
    | position was closed | role was closed | role eliminated | pulled the position
signed | accepted & signed | accepted & countersigned | signed & accepted | signed & sealed | signed & sent
    | signed & returned
signed | signed both copies | signed all copies | signed two copies | signed three copies | docusigned
    | signed in duplicate | signed in triplicate | signed electronically | countersigned | signed | accepted
    | accepted by phone | accepted by email | accepted by e-mail
    | accepted by text | accepted by letter | accepted over the phone | accepted verbally
    | accepted by return | accepted on the spot | accepted there and then
    | signed it | signed and scanned | signed and sent
    | signed and popped | signed and posted | signed the contract | i signed | i accepted
    | signed my contract | contract signed | offer accepted | signed the offer
    | signed and returned | signed with | i've signed | i've accepted | signed today | signed yesterday | signed!
    | said yes to them | told them yes | told her yes | told him yes
    | i said yes
declined | i'm not taking it | i won't be taking it
    | told them no | told him no | told her no | i declined
    | turned it down
    | turned them down | turned him down | turned her down | offer declined
    | rejected the offer | i've declined
    | rejected their offer | declined the job | said no to them | declined it | i said no to
own-choice | if i want it | if i want | if i like | if i'm up for it | if i'd have it | if i'll have it
offered | i'm in ! | i 'm in ! | i'm their new | i am their new | i got it! | it's a yes | it is a yes
    | they've said yes | said yes to me | thumbs up from | want me on board
    | want me on the team | to have me on board | would like to hire me | 'd like to hire me | to offer me the post
    | to offer me the job | to offer me the role | to offer me the position | offered me the post | offer me a job
    | job's mine | job is mine | role is mine | role's mine | post is mine | post's mine | position is mine
    | it's mine | offer in! | formal offer from | formal offer | wants me for | want me for | wants me to start
    | want me to start | wants to hire me | they said yes | they want me | they want to hire me | hired me
    | taken me on for | taking me on for | taken me on as | taking me on as | took me on as | take me on as
    | been accepted as a | been accepted as an | been taken on as | been taken on for | been hired as | been hired for
    | i am hired | i'm hired | offered me the job | offered me the role
    | offered me the position | offered the job | offered the role | i got the job | got the job | got the role
    | making me an offer | extending me an offer | extending an offer
    | made me an offer | made an offer | offer received | received an offer | got an offer | got the offer
    | have an offer | verbal yes
    | verbal offer | written offer | offer came | offer arrived | offer in hand | extended an offer
    | an offer came | they want to hire me | offer letter arrived | offer letter received | offer letter came
    | i have an offer | have the offer | made their offer | received the offer | received their offer | offer is in
    | offer's in | sent the offer | sent me an offer | sent an offer | sent me the offer | offer landed
    | it's an offer | offer! | offer from | made me a formal offer | received a written offer | an offer
    | the offer letter
"""
