"""What English sentences say, as a table: each is a note of its own, said on Tuesday 10 March 2026 about Acme.

A row is ``statements | sentence``; a statement is a type or, for a promise, its act, with the due day where a date or
duration was given.
"""

import pytest
from readings import shown, table

PROMISES = """
send 13 | He'll have it in writing for me by Friday.
reply 13 | She aims to have a go/no-go for me by Friday.
schedule 16 | She'll lock in a day for it by Monday.
schedule 16 | She'll pencil in a day by Monday.
schedule 13 | He'll get the staff one on the books by Friday.
schedule 13 | She'll have the interview booked by Friday.
schedule 24 | His assistant will confirm my meeting with the GP lead by the 24th.
send 11 | Marc is sticking the contract in the post tomorrow.
send 16 | She's dropping it in the post on Monday.
reply 9 | Was s'posed to hear Monday, crickets.
reply 13 | Marc will put me out of my misery on Friday.
reply 17 | He'll let me know before a week is out.
reply 13 | I'm told by Friday.
reply 31 | Either way I'm told where I stand, March 31 at the outside.
reply 31 | I will be told where I stand by March 31.
other 9 | I get my parking money back in 30 days, says the coordinator.
call 9 | Marc was gonna phone me yesterday, didn't.
send 16 | Therese to email the validation protocol by 3pm on Monday.
contact; send 13 | Craig phoned. I'll have it in writing in three days, he says.
send 27 | He'll send me the shift options the week after next.
other 13 | She's mailing a check this week.
send 13 | Lila is sending the contract. I should have it by Friday.
send 16 | Lila will post the contract on Friday. I'll have it by Monday.
call 13; send 16 | Lila will call on Friday. I'll have it in writing by Monday.
send 13; send 16 | Lila will send the contract on Friday and I'll have the rota by Monday.
send | Lila is emailing the contract.
send | The contract she'll mail.
reply 11 | I'm to be given an answer by Wednesday.
reply 13 | She said something like Friday.
reply 13 | She said that realistically by Friday.
reply 31 | He says the end of March.
send 12 | Getting the written report by Thursday, says Marc.
reply 13 | She'll answer the questions by Friday.
reply 13 | She'll answer my questions by Friday.
reply 13 | They'll answer all candidates by Friday.
send 16 | She'll tell HR to send the contract on Monday.
call 16 | Finance will call on Monday.
reply 16 | She'll send the team's feedback on Monday.
schedule 16 | They will send an invite to the site on Monday.
send 31 | Their recruiter will send his report by the end of March.
send 11 | Kate from their team will send the minutes tomorrow.
send 20 | Will get the agenda from Paolo by Friday next week.
send 20 | I'm getting my roster from them next week.
send 17 | HR will release the letter by Tuesday.
call 17 | On Tuesday his boss calls me.
send 31 | The practice manager emails me the rota in late March.
send 9 | The contract was due Monday, still nothing.
send 9 | The contract was expected Monday, nothing.
reply 24 | In two weeks Kat thinks she'll have an answer for me.
send 20 | By next Friday, Marc says, he'll send the contract.
call 9 | Marc didn't call yesterday as promised.
call 9 | Lucas never rang yesterday as he'd said he would.
send 9 | She never sent the contract on Monday as she'd promised.
send 16 | Marc will share the scoring rubric by Monday.
reply 16 | She'll lmk by Monday.
call 17 | Someone from HR will ring me Tuesday.
reply 17 | Either Kim or Marc will be on to me Tuesday.
call 17 | Kim says she'll have spoken to the panel and will ring me Tuesday.
send 17 | Offer should be with me Tuesday.
reply 17 | Kim's aim is to let me know Tuesday.
call 17 | Kim promised faithfully to ring Tuesday.
reply 17 | Kim's reply is due Tuesday.
reply 17 | Kim is to let me know Tuesday.
reply 17 | HR are getting back to me Tuesday.
send 17 | You should have the contract by Tuesday, wrote Kim.
reply 17 | Should know more Tuesday.
reply 17 | Will know Tuesday.
reply 17 | Results Tuesday.
reply 17 | Feedback pending, due Tuesday.
reply 17 | Kim anticipates a decision Tuesday.
reply 17 | Kim expects to be able to tell me Tuesday.
reply 17 | Kim thinks they'll decide Tuesday.
send 17 | Kim is confident I'll have the contract Tuesday.
schedule 17 | Kim will sort me out with a date by Tuesday.
schedule 17 | Kim will line up the next interview by Tuesday.
schedule 17 | Kim will firm up the date by Tuesday.
send 17 | Kim will get the ball rolling on the contract and send it Tuesday.
reply 17 | Kim will look into it and come back Tuesday.
reply 17 | Kim will run it past legal and revert Tuesday.
reply 17 | Kim will check with finance and let me know Tuesday.
reply 17 | Kim will find out and tell me Tuesday.
call 17 | Kim'll ring Tuesday.
call 17 | kim gonna call tues
call 17 | exp. call from Kim tues
reply 17 | They meet Monday and will tell me Tuesday.
reply 17 | The board sits Monday, answer Tuesday.
send 17 | Kim to email itinerary by Tuesday.
send 17 | Itinerary to be emailed by Tuesday.
send 17 | Itinerary by Tuesday.
send 17 | Travel details will be shared Tuesday.
send 17 | The link will be sent to me Tuesday.
send 17 | I'll be sent a link Tuesday.
call 17 | I'll be getting a call Tuesday.
call 17 | I'm getting a call Tuesday.
send 17 | I'm getting the contract Tuesday.
reply 17 | I'm told I'll hear Tuesday.
reply 17 | I was told Tuesday for a decision.
reply 17 | I was told to expect an answer Tuesday.
reply 17 | Kim said I'd hear by Tuesday either way.
reply 17 | Kim said by Tuesday.
reply 17 | He said it would take until Tuesday.
reply 17 | They'll let everyone know Tuesday.
reply 17 | They're letting people know Tuesday.
reply 17 | They inform us on Tuesday.
reply 17 | They announce on Tuesday.
reply 17 | They decide on Tuesday.
reply 17 | They'd decide by Tuesday, he told me.
send 17 | Kim is sending the brief over Tuesday.
send 17 | Kim's sending the contract Tuesday.
call 17 | Kim's calling Tuesday.
call 17 | Kim's due to call Tuesday.
call 17 | Kim's going to call Tuesday.
call 17 | Kim has promised to call Tuesday.
other 17 | Kim has agreed to refer me by Tuesday.
other 17 | Kim offered to introduce me to the CTO by Tuesday.
other 17 | Expenses will be refunded by Tuesday.
other 17 | Kim will reimburse my ticket by Tuesday.
other 17 | Kim will put in a word with the CTO by Tuesday.
reply 17 | Kim said Tuesday at the latest for feedback.
send 11 | Salary figures coming from Kim on Wednesday.
call 16 | One of them, Mr Dupont, will ring on Monday.
reply 17 | Panel delivers its verdict Tuesday.
reply 17 | I'll have an answer by Tuesday, Marc said.
send 11 | Take-home ETA: Wednesday.
reply 13 | ETA for a decision: Friday
reply | They'll let me know, still deciding between two of us.
call 9 | She said she'd call Monday. Nothing.
call 9 | They'd call Monday, they said. It's Tuesday and my phone hasn't rung.
reply 9 | They promised an answer by Monday. It's now Tuesday.
call 9 | Marc promised to call on Monday. He never did.
call 16 | She said she'd call Monday. Nothing to prepare.
call 16 | She said she'd call Monday. I haven't prepared anything.
reply 6 | The feedback that was due Friday still hasn't come.
call 6 | The call he'd promised for Friday never came.
reply 6 | Feedback promised for Friday, nothing so far.
reply 13 | Feedback due Friday, nothing to prepare.
send 9 | The contract Marc promised for Monday hasn't arrived.
send 9 | No sign of the contract due Monday.
call 6 | No call on Friday, though Marc had promised.
reply 6 | I was promised an answer by Friday and got none.
send 12 | The trial day is on Friday and she'll send me the details the day before.
reply 17 | Feedback: 3-5 working days.
reply 24 | Decision: two weeks
reply 17 | Timeline for feedback: one week
reply 25 | She'll let me know re: next round by 25 March.
call 13 | The panel meets on Thursday and she will call me the next day.
call 13 | The panel meets on Thursday and she will call me the following morning.
call 11 | He'll call the next working day.
send | The paperwork would follow.
reply 13 | They need until Friday to decide.
reply 15 | They need a few more days to decide.
reply 16 | Hearing back Monday.
reply 13 | Marc is on the hook for feedback by Friday.
reply 13 | Answer to be confirmed by Marc on Friday.
call 16 | The recruiter, Kim Lee, will ring on Monday.
reply 13 | Shortlist out Friday.
reply 13 | He should have an answer for me Friday.
reply 16 | Marc will circle back Monday.
reply 13 | Marc owes me feedback by Friday.
send 13 | Marc is getting the contract over to me Friday.
reply 16 | I'm due to hear on Monday.
call 16 | Expecting a call from Marc on Monday.
reply 17 | The verdict lands Tuesday.
reply 13 | They're aiming to have a decision by Friday.
reply 11 | They're on track to decide by Wednesday.
send 13 | He will have it with me by Friday.
send 13 | Sophie assured me I'd have the offer by Friday.
call 13 | Marc swore blind he'd call on Friday.
send 13 | Marc undertook to send the contract by Friday.
reply 17 | Decision expected Tuesday.
reply 17 | Feedback landing Tuesday.
send 17 | Contract following on Tuesday.
send 17 | Offer letter promised for Tuesday.
send 17 | Contract coming Tuesday.
call 17 | Marc is going to give me a tinkle Tuesday.
call 17 | I'm to expect a call Tuesday.
reply 17 | Word from HR on Tuesday.
send 17 | Marc said to expect the contract Tuesday.
send 17 | Marc says the contract will be in my hands by Tuesday.
reply 17 | The results are out on Tuesday.
reply 17 | The results come out on Tuesday.
reply 17 | The committee makes its decision on Tuesday.
reply 17 | An answer is on the cards for Tuesday.
reply 17 | An answer was promised by Tuesday.
reply 17 | There'll be an answer by Tuesday.
reply 17 | There should be news by Tuesday.
reply 17 | We'll know by Tuesday.
reply 17 | They've promised me a decision by Tuesday.
reply 17 | Marc gave me his word that I'd hear by Tuesday.
reply 17 | Marc committed to a decision by Tuesday.
reply 17 | Marc reckons it'll be Tuesday before he has an answer.
reply 17 | It will be Tuesday before they decide.
reply 17 | Allow until Tuesday for a decision.
reply 17 | Told to allow until Tuesday for an answer.
reply 17 | The ball is in their court until Tuesday.
call 17 | Marc is meant to be ringing me Tuesday.
reply 17 | Marc will do the needful and revert by Tuesday.
reply 17 | HR will intimate the result by Tuesday.
call 17 | Marc will give me a hoy Tuesday.
reply 17 | They'll shout me by Tuesday with the outcome.
reply 17 | Marc said he'd chase the panel and let me know Tuesday.
call 17 | Marc has me down for a call Tuesday.
send 17 | The contract is being drawn up and will reach me Tuesday.
send 17 | The contract goes out Tuesday.
send 17 | The offer gets sent Tuesday.
send 17 | The contract is going in the post Tuesday.
send 17 | Marc will furnish me with the details Tuesday.
other 17 | Sophie will put me in touch with the CTO Tuesday.
call 17 | Sophie will walk me through the offer by phone Tuesday.
send 17 | Sophie will pop the contract in the post Tuesday.
send 17 | Sophie will get that contract across Tuesday.
reply 17 | Sophie to revert Tuesday.
reply 17 | Decision: Tuesday.
reply 17 | Next update: Tuesday.
reply 17 | Deadline for their answer: Tuesday.
reply 17 | Verdict by Tuesday, per Marc.
reply 17 | Feedback Tuesday per Marc.
reply 17 | Tuesday is when they decide.
reply 17 | Tuesday is when I'll hear.
send 17 | She's shooting for Tuesday with the offer.
reply 17 | They're targeting Tuesday for a decision.
reply 17 | The target for a decision is Tuesday.
call 17 | The plan is for Marc to call me Tuesday.
call 17 | The plan is that Marc calls me Tuesday.
call 17 | Marc's plan is to call me Tuesday.
call 17 | It was agreed that Marc would call Tuesday.
call 17 | We agreed he'd call Tuesday.
call 17 | We left it that he'd call Tuesday.
call 17 | We left it with Marc calling me on Tuesday.
call 17 | I have Marc's word that he'll call Tuesday.
reply 17 | According to Marc, the decision will be made by Tuesday.
reply 17 | Rest assured you will hear from us by Tuesday.
reply 17 | Please bear with us until Tuesday.
reply 17 | Bear with me till Tuesday, he said.
reply 17 | Watch this space till Tuesday, she said.
reply 17 | Give us till Tuesday, said Marc.
reply 17 | Marc asked for time until Tuesday to decide.
reply 17 | Marc asked for patience until Tuesday.
reply 17 | He needs till Tuesday to sort the paperwork.
reply 13 | They're on track to decide Friday.
call 13 | Marc will call on Friday.
call 13 | Marc will ring me on Friday.
call 13 | She'll phone on Friday.
call 13 | He'll give me a buzz Friday.
call 13 | He'll give me a bell on Friday.
call 13 | She'll give me a ring Friday.
call 13 | They'll give us a call Friday.
reply 13 | He'll give me a shout on Friday.
reply 13 | She'll ping me on Friday.
send 13 | She'll ping me the spec on Friday.
reply 13 | She'll ping me the answer on Friday.
reply 13 | He'll text me Friday.
reply 13 | She'll DM me by Friday.
reply 13 | They'll WhatsApp me on Friday.
reply 13 | Marc will email me on Friday.
reply 13 | Marc will mail me on Friday.
reply 13 | Marc will write to me on Friday.
reply 13 | Marc will write by Friday.
reply 13 | She'll drop me a line on Friday.
reply 13 | She'll drop me a note by Friday.
reply 13 | He'll drop me a message Friday.
reply 13 | She'll shoot me an email by Friday.
reply 13 | She'll shoot me a message by Friday.
reply 13 | He'll fire off an email on Friday.
reply 13 | He'll send me a note by Friday.
reply 13 | He'll get back to me by Friday.
reply 13 | They'll come back to me by Friday.
reply 13 | They'll be back to me by Friday.
reply 13 | They'll be back in touch by Friday.
reply 13 | They'll be in touch by Friday.
reply 13 | She'll circle back on Friday.
reply 13 | She'll loop back with me Friday.
reply 13 | He'll touch base Friday.
reply 13 | He'll follow up on Friday.
reply 13 | She'll follow up with me by Friday.
reply 13 | She'll reach out on Friday.
reply 13 | Marc will reach out to me by Friday.
reply 13 | He'll let me know by Friday.
reply 13 | They'll let everybody know by Friday.
reply 13 | They'll let us know Friday.
reply 13 | She'll keep me posted, Friday at the latest.
reply | She'll keep me posted.
reply | He'll keep me updated.
reply | She'll keep me in the loop.
reply | They will keep me informed.
reply 13 | They'll update me on Friday.
reply 13 | I'll get an update on Friday.
reply 13 | She'll confirm by Friday.
schedule 13 | She'll confirm the interview slot by Friday.
reply 13 | He'll clarify the salary question by Friday.
reply 13 | They'll answer by Friday.
reply 13 | They'll respond by Friday.
reply 13 | HR will revert by Friday.
reply 13 | She will revert back to me by Friday.
reply 13 | They'll decide on Friday.
reply 13 | The panel decides on Friday.
reply 13 | They're deciding Friday.
reply 13 | They will make a decision by Friday.
reply 13 | They'll make the call on Friday.
reply 13 | They'll make up their minds by Friday.
reply 13 | They'll reach a decision by Friday.
reply 13 | They'll announce the result on Friday.
reply 13 | She'll share feedback by Friday.
reply 13 | She'll share her feedback with me by Friday.
reply 13 | She'll give me feedback on Friday.
reply 13 | She'll give me an answer on Friday.
reply 13 | He'll have an answer for me by Friday.
reply 13 | He'll have news by Friday.
reply 13 | He'll have news for me on Friday.
reply 13 | He'll tell me on Friday.
reply 13 | They will notify me by Friday.
reply 13 | They will inform me of the outcome by Friday.
reply 13 | She will report back by Friday.
reply 13 | She'll come back with an answer on Friday.
reply 13 | She'll come back to us with an answer Friday.
reply 13 | She'll get me an answer by Friday.
reply 13 | He'll find out and let me know by Friday.
reply 13 | He'll check with finance and get back to me by Friday.
reply 13 | They'll communicate their decision on Friday.
reply 13 | The board will rule on it on Friday.
reply 13 | He'll shout when there's news, by Friday.
send 13 | She'll send the contract by Friday.
send 13 | She'll send over the contract on Friday.
send 13 | She'll send it across on Friday.
send 13 | He'll send the paperwork out Friday.
send 13 | He'll send the details through by Friday.
send 13 | He'll forward the brief on Friday.
send 13 | She'll pass on the documents by Friday.
send 13 | She'll pass along the questionnaire by Friday.
send 13 | He'll get the contract to me by Friday.
send 13 | He'll get the contract over to me by Friday.
send 13 | She'll have the contract with me by Friday.
send 13 | She'll have the offer to me by Friday.
send 13 | She'll have the contract ready for me by Friday.
send 13 | She'll put the contract in the post on Friday.
send 13 | She'll put it in the mail Friday.
send 13 | They'll courier the contract on Friday.
send 13 | She'll drop the papers off on Friday.
send 13 | She'll upload the documents by Friday.
send 13 | They'll issue the contract on Friday.
send 13 | They'll release the offer letter on Friday.
send 13 | HR will draft the contract by Friday.
send 13 | She'll prepare the contract by Friday.
send 13 | She'll email me the link by Friday.
send 13 | She'll email the itinerary on Friday.
send 13 | She'll text me the address on Friday.
send 13 | She'll write up the offer by Friday.
send 13 | She'll share the job description by Friday.
send 13 | She'll hand me the contract on Friday.
send 13 | She'll let me have the contract by Friday.
send 13 | She'll provide the details by Friday.
send 13 | He'll shoot over the take-home on Friday.
send 13 | He'll whizz over the paperwork Friday.
send 13 | She will furnish the details by Friday.
other 13 | They'll cut me a check on Friday.
other 13 | They'll reimburse my train fare by Friday.
other 13 | They will refund my expenses by Friday.
other 13 | They'll pay me back by Friday.
schedule 13 | She'll arrange a second interview by Friday.
schedule 13 | She'll book a slot by Friday.
schedule 13 | She'll schedule the next round by Friday.
schedule 13 | She'll set up a call with the CTO by Friday.
schedule 13 | She'll fix a day by Friday.
schedule 13 | She'll pencil me in by Friday.
schedule 13 | She'll slot me in by Friday.
schedule 13 | She'll put something on the calendar by Friday.
schedule 13 | She'll put a meeting in the diary by Friday.
schedule 13 | She'll find a slot by Friday.
schedule 13 | She'll find a time with the CTO by Friday.
schedule 13 | She'll line up the panel by Friday.
schedule 13 | She'll organise the onsite by Friday.
schedule 13 | She'll organize the site visit by Friday.
schedule 13 | She'll send me an invite by Friday.
schedule 13 | She'll send some dates by Friday.
schedule 13 | She'll propose times by Friday.
schedule 13 | She'll sort out the next interview by Friday.
schedule 13 | She'll invite me to an onsite by Friday.
schedule 13 | She'll get something in the diary by Friday.
schedule 13 | She'll get me in front of the team by Friday.
schedule 13 | She'll come back with dates by Friday.
schedule 13 | She'll give me a date by Friday.
schedule 13 | She'll email me some slots by Friday.
other 13 | She'll introduce me to the CTO by Friday.
other 13 | She'll connect me with the team by Friday.
other 13 | She'll put me in touch with the CTO by Friday.
other 13 | He'll refer me by Friday.
other 13 | He'll put me forward by Friday.
other 13 | He'll put in a word for me by Friday.
other 13 | He'll put in a good word for me on Friday.
other 13 | He'll pass my CV on to the CTO by Friday.
other 13 | He'll forward my CV to the hiring manager on Friday.
reply 13 | I'll hear by Friday.
reply 13 | I'll hear back by Friday.
reply 13 | I should hear from them by Friday.
reply 13 | I will have an answer by Friday.
reply 13 | I'll get an answer by Friday.
reply 13 | I'll get news by Friday.
send 13 | I will receive the contract by Friday.
send 13 | I should get the contract by Friday.
reply 13 | I'll be told by Friday.
reply 13 | I'll be contacted by Friday.
call 13 | I'll be called on Friday.
reply 13 | I will be informed by Friday.
reply 13 | We'll know by Friday.
reply 13 | I'll know on Friday.
reply 13 | Answer due Friday.
reply 13 | Answer by Friday.
reply 13 | News expected Friday.
reply 13 | Feedback promised for Friday.
reply 13 | Feedback to follow by Friday.
reply 13 | Decision coming Friday.
reply 13 | Decision due by Friday.
reply 13 | A decision is due on Friday.
reply 13 | The decision is expected on Friday.
reply 13 | A decision is expected by Friday.
reply 13 | Decision should come by Friday.
reply 13 | The verdict is due Friday.
reply 13 | Results on Friday.
reply 13 | Results will be out on Friday.
reply 13 | Results will be posted on Friday.
reply 13 | Results will be announced on Friday.
send 13 | Contract to follow on Friday.
send 13 | Contract promised for Friday.
send 13 | The contract is coming Friday.
send 13 | The contract is on its way, should be here by Friday.
send 13 | The contract should be with me by Friday.
send 13 | The contract will be with me by Friday.
send 13 | The contract goes out Friday.
send 13 | The contract is going out on Friday.
send 13 | The offer will be out on Friday.
send 13 | The offer letter should land by Friday.
send 13 | The offer should arrive by Friday.
send 13 | Contract will be sent on Friday.
send 13 | Contract being sent Friday.
send 13 | The documents are being sent on Friday.
send 13 | Expect the contract by Friday.
reply 13 | Expect news by Friday.
reply 13 | Expecting news by Friday.
reply 13 | Expecting an answer on Friday.
reply 13 | Should have an answer by Friday.
reply 13 | Should hear back by Friday.
reply 13 | Should hear by Friday.
reply 13 | Will hear back Friday.
call 11 | Marc: will call tmrw.
reply 13 | Says she'll get back to me by Friday.
send 13 | Promised the contract for Friday.
send 13 | Promised me the contract by Friday.
reply 12 | Told to expect news within a day or two.
reply 13 | Told I'd hear by Friday.
reply 13 | Was told I would hear by Friday.
reply 13 | I was told to expect an answer by Friday.
reply 13 | Told me I'd have an answer by Friday.
reply 13 | They said to expect an answer Friday.
reply 13 | I've been told I'll hear by Friday.
reply 13 | I'm told a decision will be made by Friday.
reply 13 | I have been promised an answer by Friday.
reply 13 | I was promised feedback by Friday.
send 13 | I've been promised the contract for Friday.
call 13 | Next step: call w/ CTO, Priya to call on Friday.
schedule 13 | Next step: call w/ CTO, Priya to schedule by Friday.
schedule 13 | Priya to send dates by Friday.
send 13 | Priya to send the link Friday.
reply 13 | Priya to confirm Friday.
reply 13 | Priya to get back to me Friday.
send 13 | Priya owes me the contract by Friday.
reply 13 | He owes me an answer by Friday.
send 13 | Contract ETA Friday.
reply 13 | Decision: Friday.
reply 13 | Decision - Friday.
send 13 | Contract: to be sent Friday.
reply 13 | Feedback (by Friday).
reply 13 | Marc, who is to decide, will get back to me on Friday.
send 13 | Marc, who is to send me the contract by Friday, sounded upbeat.
send 13 | Marc, who'll send the contract on Friday, was nice.
send 13 | The recruiter, who will send the contract on Friday, was nice.
reply 13 | hell get back to me friday
reply 13 | shell let me know by friday
call 13 | hes going to call friday
reply 13 | theyll be in touch by friday
reply 13 | theyre getting back to me friday
reply 13 | itll be decided by friday, ill hear the same day
call 13 | Marc calls me on Friday.
call 13 | Marc is calling me on Friday.
call 13 | Marc's calling Friday.
send 13 | She's sending the contract on Friday.
reply 13 | She gets back to me on Friday.
reply 13 | He's getting back to me on Friday.
reply 13 | He's letting me know on Friday.
send 13 | She's getting legal to send the contract by Friday.
call 13 | She'll have Marc call me on Friday.
call 13 | She'll ask Marc to call me on Friday.
call 13 | She'll get Marc to call me on Friday.
call 13 | Marc said he'd call Friday.
call 13 | Marc told me he'd call Friday.
call 13 | Marc promised to call Friday.
call 13 | Marc promised he'd call Friday.
call 13 | Marc promised a call on Friday.
call 13 | Marc mentioned he'd call on Friday.
call 13 | Marc reckons he'll call on Friday.
reply 13 | Marc reckons we'll hear by Friday.
reply 13 | Marc thinks they'll decide by Friday.
reply 13 | Marc hopes to have an answer by Friday.
reply 13 | Marc hopes to get back to me by Friday.
reply 13 | Marc aims to get back to me by Friday.
reply 13 | Marc is aiming to let me know by Friday.
reply 13 | Marc plans to let me know by Friday.
reply 13 | Marc expects to have a decision by Friday.
reply 13 | Marc expects a decision by Friday.
reply 13 | Marc expects an answer from the board by Friday.
reply 13 | Marc is due to get back to me on Friday.
reply 13 | Marc is supposed to get back to me on Friday.
reply 13 | Marc is meant to get back to me on Friday.
reply 13 | Marc is set to get back to me on Friday.
send | Marc is about to send the contract.
send 13 | Marc is going to send the contract on Friday.
send 13 | Marc's going to send the contract Friday.
send 13 | Marc gonna send the contract Friday.
reply 13 | Marc assured me I'd hear by Friday.
reply 13 | Marc assured me that they would decide by Friday.
reply 13 | Marc guaranteed an answer by Friday.
reply 13 | Marc swore I'd have an answer by Friday.
reply 13 | Marc gave me his word that I'd hear by Friday.
reply 13 | According to Marc, I'll hear by Friday.
reply 13 | Per Marc, decision by Friday.
reply 13 | Apparently they'll decide by Friday.
reply 13 | Marc confirmed they'd decide by Friday.
reply 13 | Marc indicated that I would hear by Friday.
reply 13 | They've committed to giving me an answer by Friday.
reply 13 | They've committed to an answer by Friday.
reply 13 | They agreed to get back to me by Friday.
send 13 | He offered to send me the slides by Friday.
reply 13 | He undertook to answer by Friday.
call 13 | On Friday Marc will call me.
reply 13 | By Friday they'll have decided.
reply 13 | By Friday I'll have heard back.
reply 13 | By Friday at the latest she'll let me know.
reply 13 | "We'll get back to you by Friday," she said.
reply 13 | "I'll let you know by Friday", said Marc.
reply 13 | Marc: "you'll hear from us by Friday".
reply 13 | Marc: I'll get back to you by Friday.
reply 13 | Marc's words: we will let you know by Friday.
reply 13 | You will hear from us by Friday, she said.
reply 13 | He said "by Friday you'll know".
call 13; send 16 | He'll call on Friday and send the contract on Monday.
send 11; reply 13 | She'll send the test tomorrow and give feedback by Friday.
call 13 | He'll check with his boss and call me on Friday.
send 13 | She'll talk to legal and send the contract by Friday.
reply 13 | He'll chase the panel for me and let me know by Friday.
reply 13 | He'll run it by his boss and get back to me on Friday.
reply 13 | He'll walk over to the CTO and come back to me by Friday.
other 13 | She'll chase legal for me by Friday.
call 13 | Marc and I are to speak again; he'll ring on Friday.
reply 13 | Either way, I'll hear by Friday.
reply 13 | Yes or no, they'll tell me by Friday.
reply 13 | They will let me know either way by Friday.
reply 13 | Regardless of the outcome I'll hear by Friday.
reply 13 | Good or bad, I'll know by Friday.
reply 13 | I'm to hear by Friday.
reply 13 | I am supposed to hear by Friday.
reply 13 | I'm meant to get an answer on Friday.
call 13 | I'm getting a call on Friday.
send 13 | I'm getting the contract on Friday.
reply | Will get back to me.
reply | They'll be in touch.
reply | She'll get back to me.
call | He'll call me.
send | She'll send the contract.
send | Contract to follow.
reply | News to follow.
reply | She said she'd be in touch soon.
reply | Feedback soon.
reply | I'll hear shortly.
reply | They'll get back to me ASAP.
send 13 | Contract will be emailed Friday.
send 13 | Contract will be drawn up by Friday.
reply 13 | The decision will be taken on Friday.
reply 13 | A decision will be reached by Friday.
reply 13 | A decision will be made by Friday.
reply 13 | An answer will come by Friday.
reply 13 | An answer will be given by Friday.
reply 13 | Feedback will be provided by Friday.
reply 13 | Feedback will be shared by Friday.
reply 13 | All candidates will be informed by Friday.
reply 13 | Candidates will hear by Friday.
reply 13 | Everyone will be told on Friday.
schedule 13 | An interview will be scheduled by Friday.
schedule 13 | An invite will be sent by Friday.
schedule 13 | I'll get an invite by Friday.
schedule 13 | I'll receive a calendar invite by Friday.
schedule 13 | The second interview will be set up by Friday.
schedule 13 | I'll be invited to the next round by Friday.
call 13 | HR will be calling on Friday.
call 13 | Someone from HR will call on Friday.
call 13 | Somebody will ring me on Friday.
reply 13 | Someone will be in touch by Friday.
call 13 | A colleague of hers will call me on Friday.
call 13 | The HR lady is ringing me Friday.
reply 13 | My contact there will let me know by Friday.
reply 13 | The agency will update me on Friday.
reply 13 | The school will write by Friday.
reply 13 | Head office will decide by Friday.
reply 13 | The committee meets Thursday and will let me know on Friday.
reply 13 | Acme will get back to me by Friday.
reply 13 | Acme will decide by Friday.
send 13 | Acme is sending the contract on Friday.
reply 13 | Acme said I'd hear by Friday.
reply 13 | If not, he'll let me know on Friday.
reply 13 | Hoping for the best; she'll let me know by Friday.
reply 12 | I can expect to hear by Thursday.
call 12 | She's off today but will call Thursday.
call 12 | Talked to Ana, she'll have a word with finance and ring me Thursday.
send 12 | Iain will get the paperwork over to me in a day or two.
reply 12 | Should know more Thursday.
reply 16 | Feedback Friday, no, Monday.
reply 16 | Feedback Friday, sorry, Monday.
reply 13 | Feedback Friday, not Monday.
reply 16 | She'll reply Friday, actually Monday.
reply 16 | She'll reply Friday. Actually no, Monday.
reply 16 | She'll reply Friday. Or rather Monday.
reply 16 | She'll reply Friday. Correction: Monday.
reply 13 | She'll reply Friday. Sorry to hear Monday is a holiday.
reply 16 | She'll reply Friday, my mistake, Monday.
reply 16 | She'll reply Monday rather than Friday.
call 12 | He'll call tomorrow, er no, Thursday.
call 12 | He'll call tomorrow (correction: Thursday).
call 11 | I'd rather wait, he's calling tomorrow.
send 13 | No need to chase, she'll send the contract on Friday.
send 11 | Contract sent tomorrow.
send 13 | Contract sent by Friday.
send 17 | Contract sent Tuesday at the latest.
send 13 | HR: we will send the contract by Friday.
reply 16 | Chef Dacosta happy i think, says he'll txt me monday w the rota.
call 13 | The person who interviewed me will ring on Friday.
call 16 | Site manager: will ring you Monday with a start date.
call 16 | Crew lead: will ring you Monday with a start date.
contact; send 13 | Priti in the office texted, she'll send the safety booklet this week.
send 13 | She'll send the booklet this week.
send 12 | She's sending the test the day after tomorrow.
reply 16 | Chef Baptiste says he'll txt me monday w a yes or a no.
send 18 | Matron Fiona says contract shld be in my inbox by nxt weds.
call 13 | She said she would ring on Friday, whatever the governors decide.
send 13 | Contract → Fri
send 13 | Contract => Friday
send 13 | Contract probably Friday.
send 13 | Ana said to expect the protocol on Friday.
reply 17 | They asked for another week.
reply 24 | They want two more weeks.
send 20 | Offer to go out by the 20th.
send 20 | Portal access by the 20th.
send 18 | Contract mid next week, start date 1 June if all OK.
send 17 | Contract on its way, should arrive Tuesday.
reply 20 | Priya's now saying the 20th.
call 11; send 12 | Marc will call me tomorrow. Priya says contract by Thursday.
reply 13 | Someone from payroll will be in touch about my bank details this week.
other 24 | My flight will be reimbursed in two weeks.
other 13 | The taxi will be reimbursed by Friday.
reply 17 | Outcome 5-7 days.
reply 24 | Decision 2 weeks.
reply 12 | Marc said to leave it with him until Thursday.
reply 12 | "Leave it with me till Thursday" - Marc
schedule 11 | A calendar hold is coming from Uma by tomorrow.
schedule 13 | Uma to send the calendar hold by Friday.
send 13 | James sends the contract by Friday.
call 13 | Managers will call me by Friday.
call 13 | Ana will call for a chat on Friday.
send 13 | Ana will send her slides on Friday.
reply 13 | Every candidate gets an answer by Friday.
call 13 | The Siemens recruiter will call me on Friday.
schedule 12 | Ines will get a system design slot into my calendar by Thursday.
other 31 | Finance will reimburse my train fare by the end of the month.
reply 11 | Amadou: i let you know about the permanent spot tomorrow night
send 13 | She'll have my contract by Friday.
send 13 | HR: you'll get the contract by Friday.
send 13 | Details of the paid trial to follow by Friday.
reply 15 | She'll send me feedback on the demo on Sunday.
schedule 11 | Priya will send the new invite for the panel tomorrow.
send | Priya will send the link for Friday's interview.
send 5 | Supposed to get the link by last Thursday.
send 13 | HR: will send the contract by Friday.
send 13 | Recruiter: we'll send the contract by Friday.
schedule 13 | Pairing session: Jas to book it by Friday.
schedule | Panel will be set up by Julio ASAP.
reply 15 | She'll write me a few lines of feedback on the demo by Sunday.
reply 9 | Was supposed to be told by Monday, nothing yet.
call 20 | She'll call this week or next.
call 30 | They'll call this month or next.
call 22 | He'll call on Thursday or around the 20th.
call 13 | She'll call tomorrow, no later than Friday.
call 13 | Tomorrow, at the latest on Friday, she'll call.
reply 16 | Sunita to text me first thing Monday w/ a yes or no.
call 13 | Our medical adviser will call me on Friday.
send 17 | I asked for it now. She said no, but that she'd forward the programme by Tuesday.
call 10 | Marc will call on 10 March at 5pm.
call 10 | Marc will call on March 10 at 17:30.
call 10 | Marc will call on the 10th at 5pm.
call 10 | Marc will call on Tuesday 10 March at 5pm.
reply 10 | Answer by 5pm on 10 March.
call 17 | Marc will call on Tuesday at 5pm.
schedule 13 | Invitation due Friday for the 2nd round.
reply 2 | Answer by the 2nd.
call 13 | A consultant will call you on Friday.
reply 13 | An assistant will get back to you by Friday.
send 13 | They're making me an offer on Friday.
reply 13 | He'll answer my email on Friday.
call 16 | Marc will call on Friday, no, Monday.
call 16 | Marc will call on Friday, no, Monday I think.
call 16 | Marc will call on Friday, or actually Monday once the panel has met.
call 13 | Sophie will call on Friday, sorry, Monday is packed for her.
reply 13 | She'll reply on Friday but actually Monday would suit me better.
call 13 | The Smiths call me back on Friday.
reply 12 | Marc said leave it with me until Thursday.
call | She'll call me, let's say Friday.
call 13 | In my opinion it went well, she'll call me on Friday.
send 13 | HR: will send my contract by Friday.
other 20 | My parking will be reimbursed next week.
call 13 | She'll call me on Friday, I assume they agreed on the budget.
call 12 | Kim will call on Thursday, interview Friday, no, Monday.
"""

OTHERS = """
courtesy | Thank-you notes sent to all four.
courtesy | Forwarded Marc the article I'd rambled about.
contact | Contract hit docusign at last.
contact | The SOP arrived this morning.
contact | Marc's after emailing me the job description.
contact | She's after ringing me with the result.
outcome | They have offered it to me.
outcome | They made me an offer, second point of the scale, if you please.
outcome | Pulled my app.
outcome | They picked a guy from Ottawa over me.
outcome | They took a man with more experience over me.
outcome | Accepted & countersigned.
chase | I rang Marc to see was there any stir.
chase | I rang to see had they decided.
chase | I emailed Marc wondering had the panel decided.
chase | I sent Marc two polite lines wondering had the panel come to a view.
chase | Wrote to Marc for some sort of decision.
reschedule | Marc's PA shuffled my tour along to 5 April.
chase | Agency: we called, no answer.
reschedule | Callum moved the ride-along from 24 April to 6 May.
contact | Someone from the workshop rang later for my boot size.
courtesy | Mailed her the plasmid map nobody had asked for, just to be friendly.
courtesy | Texted her afterwards that I had enjoyed every minute.
courtesy | Sent her the name of that puppet company she couldn't remember.
chase | No word from Farah since the depot visit, so I tried her mobile.
reschedule | The drinks with the senior partner have been shifted to the 11th of March.
contact | The test link dropped into my inbox.
contact | Had word from HR.
chase | Bumped my last mail.
outcome | No from Acme.
contact | Within three days she had answered all my questions.
reschedule | Asked me to move the interview to Monday.
reschedule | Marc: asked to move the interview to Monday.
contact | Tom wrote a long reply about the book.
contact | They got back to me after lunch.
contact | He answered all my questions by email.
contact | Marc introduced me to the team by email.
chase | Chased the agency.
chase | Checked in with Sam about the offer.
chase | Followed up on the contract.
courtesy | Sent her the talk we'd discussed.
outcome | They withdrew the offer.
outcome | The offer was rescinded.
outcome | Offer accepted by email.
outcome | Application withdrawn.
outcome | CV rejected.
outcome | My visa application was rejected.
outcome | Rejected my application.
outcome | Pulled out of the process.
outcome | Signed in ink, sent back.
outcome | She said no to my application.
outcome | They went with someone else.
reschedule | They postponed the panel to June.
reschedule | Moved our call to Friday, says Marc.
courtesy | Sent her the high-res scans she'd admired, no reason.
courtesy | Mailed her my hygiene certificate scan in case it's useful, she hadn't asked.
courtesy | Sent her my CV, in case it's useful.
chase | Pinged Ayesha to ask where the paper version is.
chase | Heard nothing all week so decided to ring her.
contact | Got the induction booklet in the post.
contact | The quiz arrived, 40 questions.
contact | Marc let me know yesterday.
contact | Room number came by text from them this morning.
contact | Parking code came by e-mail from Ana.
contact; outcome | Marc rang after dinner to offer me the job.
courtesy | Answered straight away, just to thank her for keeping me in the loop.
outcome | Turned their offer down this afternoon.
chase | Wrote to the crew office, two weeks without a peep.
contact | The crew office wrote back: nothing decided so far.
contact | Had a voicemail from Deirdre when I came out of the shop.
contact | Pinged by the recruiter over LinkedIn.
contact | Sally's PA rang while I was on the bus.
contact | Answer came through from Ngozi at last.
contact | Dropped me a line, did Hamish.
contact | Two missed calls from their number.
contact | Email waiting from Tom when I got up.
contact | Heard from the school today.
contact | Noel phoned looking for my Eircode.
contact | April rang this morning.
contact | They got hold of me on my mobile.
contact | HR messaged asking for my bank details.
contact | Amina sent through the slides.
contact | The panel feedback is here.
contact | Someone called Beth rang about the rota.
contact | He returned my call at five.
contact | A text from the manager: can I do Saturdays.
chase | Bumped the thread, a week gone by.
chase | Left a second voicemail for Ana.
chase | Prodded Marc about the contract.
chase | Popped into the shop to see if they'd decided.
chase | Emailed the registrar, where's my offer?
chase | Rang and rang, no answer.
chase | Dropped in at the office to ask about my application.
chase | Wrote again to Mrs Lal.
chase | Gentle nudge to Kim this morning.
chase | Asked on LinkedIn whether the post was filled.
chase | Sent Ravi a reminder about the test link.
chase | Chased the agency twice.
chase | Tried calling Sam, no answer.
chase | Fired off another email to HR.
chase | Texted Gaz: any word?
chase | Rang to find out what the hold up was.
courtesy | Wrote a thank-you note to the panel.
courtesy | Popped a card in the post to say thanks.
courtesy | Sent Ana the podcast we talked about.
courtesy | Cheers text to Gareth.
courtesy | Thanked everyone by email.
courtesy | Wished Maud a happy birthday.
courtesy | Replied to say thanks for the feedback.
courtesy | Messaged Priya congratulations on the new baby.
courtesy | Dropped off a cake for the team to say thank you.
courtesy | Followed up with thanks to both interviewers.
reschedule | Can't make Friday, says Ana, so Monday it is.
reschedule | They can't do Thursday, now it's the 14th.
reschedule | The onsite got bumped to next week.
reschedule | Interview called off, the manager is ill.
reschedule | She had to cancel our call.
reschedule | Kim wants to shift the chat to Wednesday.
reschedule | Screen brought forward to tomorrow by Rob.
reschedule | Trial shift moved from Saturday to Sunday.
reschedule | Our meeting has been put back a week.
outcome | No dice, they took somebody else on.
outcome | Thanks but no thanks from Acme.
outcome | They're not hiring after all.
outcome | I've taken the job.
outcome | Role's been pulled.
outcome | Told them no.
outcome | Got the nod, they want me from June.
outcome | Pulled out of the running.
outcome | Accepted this morning.
outcome | They've gone with the other guy.
outcome | Didn't get it.
outcome | Offered me 42k.
outcome | The vacancy has been withdrawn.
outcome | I'm in! They said yes.
contact | Calendar invite in from Rashid for the 12th.
contact | Finally a sign of life from Jurgen.
contact | The link they'd promised turned up last night.
contact | In today's post: the health questionnaire from their occupational health.
contact | My question on parking has been answered by the office.
contact | At nine sharp the phone went and it was Mr Bannerman.
contact | Paolo txtd
contact | bea dm'd me
contact | got the coding challenge, 4 hrs, looks fun
contact | Prompt landed in my inbox, two pages, no diagrams
contact | Maya from HR emailed: she wants a copy of my degree
contact | Test is in already
contact | Their office line returned my call
contact | Leo confirmed receipt of my references
chase | No word from the chef so I called in and asked where things stood.
chase | I have written to Mr Kowalski because I still wait for the answer.
chase | Asked Dee by text whether they'd made up their minds yet, it's been ten days.
chase | Hit reply on Sarah's old thread: "just checking in on the timeline".
chase | Tried HR on the phone, voicemail, left my number and asked for an update.
chase | since no one calls me i calld them
chase | Having heard nothing since the trial shift, I messaged the owner.
chase | Touched base with Brianna on where my app stands.
chase | Called Kaylee to see if it ever went out
chase | Wrote to staffing inbox: when can I expect the results?
chase | Phoned the school, had the shortleet been sent?
chase | no answer to 2 msgs so went in person to ask whats happening with the job
chase | recruiter ghosted, emailed her to ask if the role is still open
chase | Pinged HR yesterday because the paperwork still hadn't turned up
courtesy | Thank-you card in the post to the whole kitchen.
courtesy | Quick "cheers for today" text to Baz
courtesy | Droped a note to the panel saying how much I'd enjoyed the day.
courtesy | Congratualted Freya on her promotion via LinkedIn.
courtesy | Holi wishes sent to Mr. Rao.
courtesy | FYI mail to Cory: my paper got accepted
courtesy | Wrote to Camille and the chair thanking them for a lively morning
courtesy | Thanked Mrs Nwosu by email for letting me see the lab
courtesy | Said ta by text on the ferry
courtesy | Sent Emeka the Treasury select committee paper
courtesy | Me: thank-you e-mail out
reschedule | Head teacher had to postpone the observation.
contact; reschedule | Priya emailed to move our meeting to the 22nd.
contact | A dispatcher rang while I was out.
reschedule | Bumped to next week by Gretchen: the whiteboard session.
reschedule | rescheduled by Lachlan, again
reschedule | Ola had to put off tomorrow's chat till the 19th
outcome | They've filled the vacency already.
outcome | Unsuccesful this time, per the portal.
contact; outcome | Bernadette rang after my shift to offer me the post
outcome | They offer me the post from September
outcome | told Gemma I'm no longer available, withdrew
outcome | told amazon no thx im out
outcome | job's mine if i want it!!!
contact | He has send me the documents.
contact | Ruth e-mailed: the pool is established.
outcome | They went with the internal candidate.
outcome | Turned down by the school.
outcome | Accepted the post of staff nurse!
contact | Letter has come from HR.
outcome | Got the regret mail this morning.
contact | Kim came back with questions.
contact | Kim wrote back.
contact | Kim was on the phone this morning.
contact | Kim buzzed me.
contact | Got a ring from Kim.
contact | Answer from Kim at last.
contact | Kim finally gave feedback.
contact | Kim let me know the budget is approved.
contact | Kim sent me the brief.
contact | Brief received from Kim.
contact | I got the brief.
contact | The brief came through.
contact | The brief landed in my inbox.
contact | Kim tried to ring me.
contact | Missed a call from Kim.
contact | Kim followed up with a mail.
contact | Kim confirmed the interview.
contact | Kim invited me to the onsite.
contact | Invite received.
chase | No word, so I rang Kim.
chase | Emailed Kim, no reply.
chase | Phoned twice, no answer.
chase | Asked Kim whether there was any news.
chase | Wrote to Kim for an update.
chase | Sent a nudge.
chase | Sent Kim a follow-up.
chase | Follow-up email sent to Kim.
chase | I checked in with Kim about the contract.
chase | Left another voicemail.
chase | Poked HR about the expenses.
chase | Pestered Kim again.
chase | Called the office to find out where my contract is.
chase | Rang Kim for the third time.
chase | Asked HR when I can expect the contract.
courtesy | Thanked Kim by mail.
courtesy | Emailed Kim to thank her.
courtesy | Sent thanks to everyone on the panel.
reschedule | Kim needs to move our call.
reschedule | Kim cancelled.
reschedule | Kim postponed.
reschedule | Our call is postponed.
reschedule | The panel had to be moved to Monday.
reschedule | Interview cancelled by Kim.
reschedule | Kim is ill, the interview is off.
reschedule | They asked to reschedule.
reschedule | The interview is delayed by a week.
outcome | They chose someone internal.
outcome | I wasn't picked.
outcome | They won't be taking me on.
outcome | I've been offered the job.
outcome | I've signed.
outcome | The job has gone to someone else.
outcome | They have withdrawn the role.
outcome | Contract signed and returned.
outcome | Turned the offer down.
outcome | Verbal offer from Kim.
chase | Tried calling Marc, no answer.
reschedule | Marc asked if we could do Monday instead.
reschedule | New time for the onsite: Monday at 10.
reschedule | They can't make Friday, so Monday it is.
contact | Feedback's in: they liked the test.
reschedule | Marc can't do Friday, wants Monday.
contact | Sophie finally got hold of me this morning.
contact | Marc's answer came this morning.
contact; outcome | Marc rang to offer me the post.
reschedule | The interview slid to Monday.
reschedule | They had to push Thursday's visit back to next Tuesday.
contact | Marc rang.
contact | Marc pinged back.
contact | Got a line from Marc.
contact | Marc dropped me a line.
contact | Marc left a voicemail.
contact | Heard from Marc today.
contact | Two missed calls from Acme.
contact | Email from Marc in my inbox.
contact | Reply from Marc!
contact | Marc has been in touch.
contact | Word came from Marc.
contact | The contract turned up.
contact | The contract arrived in the post.
contact | The link is here at last.
contact | A text came in from Sophie.
contact | Sophie reached me on my mobile.
contact | Sophie caught me on the phone.
contact | Sophie returned my call.
contact | Sophie sent over the contract.
contact | I was contacted by HR.
contact | Got pinged by Marc on LinkedIn.
contact | Sophie finally surfaced.
contact | Had a voicemail from Sophie.
contact | Woke up to an email from Sophie.
contact | Sophie's mail arrived.
contact | Contract's in.
contact | Sophie let me know that the panel meets Monday.
contact | Sophie messaged me on LinkedIn.
chase | Prodded HR.
chase | Chased Marc for the contract.
chase | Sent another mail to Marc.
chase | Rang Marc to ask about the contract.
chase | Dropped Marc a line asking for news.
chase | Left a message with reception for Marc.
chase | Gave HR a ring, no answer.
chase | Phoned HR, rang out.
chase | Reached out to Marc again.
chase | Enquired about the status of my application.
chase | Reminder to Marc.
chase | Followed up with HR.
chase | Wrote to Marc again.
chase | Had to chase HR.
chase | Sent a gentle reminder to Marc.
chase | Pinged Marc on LinkedIn for news.
chase | Texted Marc: any news?
chase | Still nothing, so I emailed Marc.
courtesy | Sent Marc a thank-you note.
courtesy | Thanked Sophie for her time.
courtesy | Dropped Marc a quick thanks.
courtesy | Wrote to say how much I enjoyed the day.
courtesy | Sent Marc that article.
courtesy | Wished Marc a happy new year.
courtesy | Thank-you note sent.
courtesy | Shared with Marc the paper we had talked about.
reschedule | Interview pushed to Monday.
reschedule | Interview bumped to Monday.
reschedule | They moved the interview to Monday.
reschedule | The call was brought forward to Monday.
reschedule | They called off the interview.
reschedule | Interview is now Monday at 10.
reschedule | Marc needs to rearrange our call.
reschedule | The onsite has been put back a week.
reschedule | Onsite switched to Monday.
reschedule | Marc begged off our call.
reschedule | They swapped the interview to Monday.
reschedule | Marc had to cancel.
reschedule | Marc is proposing Monday instead of Friday.
reschedule | Marc wants to shift the interview to Monday.
reschedule | The interview has been scrapped.
outcome | I took the job.
outcome | They passed on me.
outcome | Offer in hand.
outcome | I said yes to the offer.
outcome | I got the job!
outcome | Got the offer.
outcome | The role was filled.
outcome | The position has been scrapped.
outcome | They chose a candidate with more experience.
outcome | They've decided not to hire.
outcome | I'm no longer in the running.
outcome | I turned them down.
outcome | I bowed out.
outcome | Accepted the offer.
outcome | It's a yes!
outcome | I start on 1 April, contract signed.
outcome | I was pipped to the post.
outcome | They are pulling the role.
contact | Had a voicemail from HR.
outcome | They pulled the plug on the role.
reschedule | They pulled the interview forward to Thursday.
chase | Dropped Marc another line.
contact | Marc called.
contact | Marc rang this morning.
contact | Marc phoned.
contact | Marc got in touch.
contact | Marc got back to me.
contact | She came back to me.
contact | She finally replied.
contact | Marc answered.
contact | They responded.
contact | They reverted.
contact | She emailed me.
contact | She wrote back.
contact | She texted.
contact | She pinged me on LinkedIn.
contact | She messaged me.
contact | He left me a voicemail.
contact | He left a voicemail.
contact | He dropped me a line.
contact | He sent me a note.
contact | She sent the contract.
contact | She sent over the paperwork.
contact | She has sent the itinerary.
contact | She forwarded the brief.
contact | She shared her feedback.
contact | She gave me feedback.
contact | Received the contract.
contact | Received an answer from Marc.
contact | I received the itinerary.
contact | Got the contract.
contact | Got an email from Marc.
contact | Got a call from Marc.
contact | Got a reply from HR.
contact | Got word from Marc.
contact | Got feedback from Ana.
contact | Heard back from Marc.
contact | Heard from HR.
contact | I've heard back.
contact | I had a mail from Marc.
contact | Email from Marc.
contact | Call from Marc.
contact | Voicemail from Marc.
contact | Text from Marc.
contact | Reply from Marc.
contact | The contract arrived.
contact | The contract came.
contact | The contract landed in my inbox.
contact | The invite came through.
contact | Their answer is in.
contact | Feedback is in.
contact | The contract is here.
contact | Was contacted by a recruiter, Ana.
contact | Called by HR.
contact | I was called by Marc.
contact | Missed call from Marc.
contact | He called as promised.
contact | Marc called on Tuesday as promised.
contact | Contract received.
contact | Itinerary received.
contact | They've been in touch.
contact | They reached out to me.
contact | They contacted me.
contact | She followed up with me.
contact | She let me know that they're still deciding.
contact | They got in contact.
contact | She updated me.
contact | Marc invited me to a second interview.
contact | They invited me to an onsite.
contact | Invited to the next round.
contact | Marc confirmed the slot.
contact | Marc proposed three slots.
contact | They paid my expenses.
contact | Here's the email she sent me.
contact | Finally an answer from Marc.
contact | At last, news from Marc.
contact | She rang to say that they're still deciding.
contact; reply 13 | Marc called to say that they'll decide on Friday.
contact; call 13 | Marc wrote that he'd call on Friday.
contact; call 13 | She texted she'd call on Friday.
contact; reply 13 | She emailed saying I'd hear by Friday.
contact; reply 13 | Email from Marc: they'll decide by Friday.
contact; send 13 | Marc replied, he'll send the contract on Friday.
contact; reply 13 | Heard from Marc, decision by Friday.
contact; reply 13 | Got an email from Marc saying they'd let me know by Friday.
contact; reply 13 | Marc rang. They will decide by Friday.
chase | I emailed Marc to ask where things stand.
chase | Emailed Marc to ask for an update.
chase | I called Marc to ask for news.
chase | I rang to see where things stand.
chase | Chased Marc.
chase | I chased her.
chase | Chased up the contract.
chase | Followed up with Marc.
chase | I followed up.
chase | Followed up by email.
chase | Followed up again.
chase | Nudged Marc.
chase | I nudged them.
chase | Gave Marc a nudge.
chase | Sent a nudge to Marc.
chase | Sent a follow-up.
chase | Sent a follow-up email.
chase | Sent Marc a reminder.
chase | Sent a chaser.
chase | Pinged Marc for an update.
chase | Pinged her again.
chase | Bumped the thread.
chase | Bumped my email.
chase | Wrote to Marc again, no answer.
chase | Wrote again.
chase | Left Marc a voicemail.
chase | Left a message with reception.
chase | Called Marc, went to voicemail.
chase | Checked in with Marc.
chase | Checked in to see where they are.
chase | Asked Marc for an update.
chase | Asked for an update.
chase | I asked her if there was any news.
chase | I wrote to ask about the timeline.
chase | Messaged Marc on LinkedIn to ask about the status.
chase | Reminded Marc about the contract.
chase | I sent a polite reminder.
chase | Second email to Marc, asking for news.
chase | Reached out to Marc to ask about next steps.
chase | Texted Marc, since nothing came.
chase | Follow-up sent.
chase | Reminder sent to Marc.
chase | Second reminder sent.
chase | Prodded Marc.
chase | Poked the recruiter.
chase | I pressed Marc for an answer.
chase | I phoned HR about the contract, still nothing.
chase | Mailed Marc asking for a status.
chase | Enquired about the decision.
chase | Followed up, no news since Monday.
courtesy | Sent a thank-you note.
courtesy | Sent Marc a thank-you email.
courtesy | Thanked Marc for his time.
courtesy | I thanked the panel by email.
courtesy | Emailed Marc to thank him.
courtesy | Emailed Marc to say thanks.
courtesy | Wrote to thank Marc.
courtesy | Wrote a thank-you card to Marc.
courtesy | Dropped Marc a thank-you line.
courtesy | Thank-you note sent to Marc.
courtesy | Thank you email sent.
courtesy | Forwarded the article we talked about.
courtesy | Sent Marc the article we discussed.
courtesy | Shared the paper we talked about.
courtesy | I sent her a link to the podcast she mentioned.
courtesy | Sent Marc a Christmas card.
courtesy | I wrote to say how much I enjoyed the chat.
courtesy | Sent a quick thanks to Marc.
courtesy | Congratulated Marc on the launch.
reschedule | He asked to move the interview to Monday.
reschedule | She moved the interview to Monday.
reschedule | She rescheduled.
reschedule | They rescheduled the interview.
reschedule | They postponed the interview.
reschedule | They cancelled the interview.
reschedule | They've cancelled.
reschedule | Interview moved to Monday.
reschedule | Interview postponed to Monday.
reschedule | The interview has been moved to Monday.
reschedule | The interview was pushed back to Monday.
reschedule | They pushed the call to Monday.
reschedule | Marc pushed the interview back a week.
reschedule | Marc needs to reschedule.
reschedule | Marc had to cancel the call.
reschedule | Marc has to move the interview to Monday.
reschedule | They want to move the interview to Monday.
reschedule | She asked if we could move the call to Monday.
reschedule | She asked whether we could do Monday instead of tomorrow.
reschedule | Interview brought forward to Thursday.
reschedule | They brought the interview forward.
reschedule | Interview cancelled.
reschedule | Call cancelled by Marc.
reschedule | Marc called off the interview.
reschedule | The interview is off.
reschedule | The interview slipped to Monday.
reschedule | Interview delayed until Monday.
reschedule | Interview now Monday rather than tomorrow.
reschedule | The onsite has been put back to Monday.
outcome | They made an offer.
outcome | They made me an offer.
outcome | I got the offer.
outcome | Got an offer!
outcome | They offered me the job.
outcome | I got the job.
outcome | They want to hire me.
outcome | Offer received.
outcome | Verbal offer today.
outcome | They extended an offer.
outcome | Got the job!
outcome | Rejected.
outcome | I was rejected.
outcome | They rejected me.
outcome | Got a rejection.
outcome | Got a rejection email.
outcome | Rejection email from HR.
outcome | They turned me down.
outcome | They've chosen another candidate.
outcome | She told me they chose someone else.
outcome | They decided not to move forward.
outcome | They won't be moving forward with my application.
outcome | Not moving forward.
outcome | They decided to pass on me.
outcome | It's a no.
outcome | It's a no from Acme.
outcome | I didn't get it.
outcome | I didn't make the cut.
outcome | Unfortunately I was not selected.
outcome | They said no.
outcome | No luck: they hired internally.
outcome | I withdrew.
outcome | I withdrew my application.
outcome | I pulled out.
outcome | I've withdrawn from the process.
outcome | Withdrew today.
outcome | I dropped out of the process.
outcome | I've decided to withdraw.
outcome | I told them I'm withdrawing.
outcome | The position has been filled.
outcome | Role filled internally.
outcome | They closed the position.
outcome | The role has been frozen.
outcome | Position closed.
outcome | They've frozen the role.
outcome | They filled the role internally.
outcome | I signed the contract.
outcome | Signed!
outcome | Signed the contract today.
outcome | I accepted the offer.
outcome | I accepted.
outcome | Accepted their offer.
outcome | I declined.
outcome | I declined the offer.
outcome | I turned down the offer.
outcome | I turned it down.
outcome | I said no to the offer.
outcome; contact | Marc called to say they chose another candidate.
outcome; contact | Marc called to say that the position is filled.
outcome; contact | Received an email saying they went with someone else.
contact | Itinerary sent yesterday.
contact | Offer sent on Monday.
outcome; reply 13 | They said no, but they'll send feedback by Friday.
outcome; reply 13 | It's a no, but she'll send me feedback by Friday.
contact | Got this from Kim:
contact | Got the address, should arrive by 9 on Friday.
"""

NOTHING = """
Thank-you notes to write tonight.
Told them I'd have the take-home in by Sunday night.
I told her I'd have the test back by Friday.
She'll confirm my appointment with the dentist by Friday.
I'm told Friday is a holiday.
He's after a new developer.
They chose another guy over him.
They picked a day over the weekend for me.
I emailed her to ask was parking free.
I wonder did they decide.
Flu shot Friday.
The new stent will ship to hospitals in the third quarter.
Cousin Tunde said he'd call a mate of his tomorrow.
Ana said to expect the unexpected.
They need another week of training.
Offer to help her move on the 20th.
I had access to the portal on Friday.
Feedback 3 days later: none.
My taxi was reimbursed.
Test 2 hours.
Decision 2 weeks ago.
Contractors send their invoices within twenty days.
Managers send feedback by Friday.
Every candidate gets a phone call within five days.
Auckland Transport plans to call for tenders next month.
The builders are coming back on the 9th.
Ana will send her team the roadmap on Friday.
She said they usually answer in a week.
Feedback to Ana by Friday.
The Android rewrite ships on Friday.
She would love to bring me in on the Bellini loan in February.
Tunde says he will send me his cover letter tonight.
Got my CV in the post this morning.
They have my old address until Friday.
Cold came by night from the north.
HR: will need my passport by Friday.
HR: we will see.
Phones = 80 calls by 9am.
Three calls by Friday.
My financial adviser will call me on Friday.
They hired well last year.
I called my sister to say happy birthday.
Asked about parking at the interview.
Wrote my notes up.
My dentist moved my appointment to Friday.
Read their letter to shareholders.
I should thank her.
Must ring Kim.
They sell cards and gifts.
I'd accept if they offered.
Sent my CV to another firm.
Written offer should be fine
Did the interview by phone from the car, toddler on my knee
I wrote it, she signed it
I asked Marc whether the office had parking.
Emailed Ana the case study.
Went to the office and they showed me round.
I asked during the interview if the role had been open for long.
Wrote to my landlord to ask when the boiler will be mended.
The parcel landed on the doormat.
My phone rang during the interview, so embarrassing.
He offered me a coffee.
They offered me a slot on Tuesday or Thursday, no idea yet.
The written offer should be good.
Thank you cards are cheap this week.
Got a coffee, then the bus.
I'm going to offer me a treat.
They may offer me the job.
If they offer me the post I'll take it.
Hoping they offer me the role.
I'll get the keys from my landlord on Monday.
I'll get a coffee from the bar on Monday.
Policy there: every applicant gets a letter within 20 days.
Job posting: "We get back to you within 48 hours!"
Should the board say yes, I'd get the offer on Monday.
The CEO will announce the merger to the staff next Thursday.
Advert says they respond to every applicant by the end of the month.
Budget frozen until summer, Viv says.
I wonder if they'll call.
Whether Ben will get back to me by Friday, who knows.
No idea whether they'll write by Friday.
He refused to say when they'd decide.
Marc will share the office with two others from Monday.
Nothing heard.
Kim will probably like my test.
I'll let Kim know by Tuesday.
I told Kim I'd send it Tuesday.
I promised Kim an answer by Tuesday.
Kim expects my answer by Tuesday.
Kim needs my references by Tuesday.
Kim's birthday is Tuesday.
Kim is on holiday from Tuesday.
Kim will be my buddy from Tuesday.
Kim might ring Tuesday.
Kim won't call before Tuesday.
Kim hopes I can start Tuesday.
Kim asked if I could start Tuesday.
Kim asked me to call her Tuesday.
I'm expected in the office Tuesday.
I'm seeing Kim Tuesday.
The store will open Tuesday.
The new release comes out Tuesday.
Paris will call for bids Tuesday.
The landlord's answer comes Tuesday.
Should I ask for news by Tuesday?
If Kim calls Tuesday I'll say yes.
Chase by Tuesday.
Send the test by Tuesday.
Call Kim Tuesday.
To do: feedback form by Tuesday.
My feedback to them by Tuesday.
I owe them an answer by Tuesday.
Candidates normally hear within two weeks.
Gave Marc until Tuesday to decide about my notice.
They gave me until Friday to decide.
I need until Friday to decide.
I have to have it done by Friday.
They want me to answer by Friday.
I have a week to answer them.
My target for an answer rate is 10%.
Book the train on Friday for the feedback session.
My wife has until Monday to decide about the flat.
Hearing about the layoffs on Monday made me sad.
I'm aiming for Friday with the test.
Target: two applications by Friday.
I switched to Monday.
The team switched to Rust in May.
Found a message from my sister.
Had to call the bank.
Had to send my test by noon.
Had to email my landlord again.
They are closing the Leeds office.
Update: Tuesday
Interview: Monday
Test: Friday
Prep for the test: by Friday
Two calls from my mum.
Changed the interview prep plan to Monday.
Stay tuned to our newsletter for a year.
Hang on, was it Monday or Tuesday?
Give me a week and I'd learn Go.
Marc's work begins Monday.
Kim's reply rate is good.
The job went to plan.
I lost out on sleep.
They edged out a competitor.
My second choice is Beta.
Won't be before Tuesday that I send the test.
I was told the deadline for applications is Tuesday.
The role went to market on Monday.
My sister will call me Monday.
I'll call Marc on Monday.
The train leaves Monday.
Marc may call on Monday.
Marc wants to call on Monday.
They usually decide within a week.
If they like me, they'll call Monday.
I should send the test by Friday.
The test is due Friday.
The office moves to Leeds in May.
They send all joiners a laptop.
The ad says the salary is 50k.
Start date would be 1 April.
I need to sign by Friday.
Their product sends reminders every Monday.
I read their report on Tuesday.
Marc joins the board on Monday.
Landlord to call Monday.
Rota: Kim Monday, Marc Tuesday.
The team ships a release every two weeks.
Expected salary: 50k.
Decision to apply made on Monday.
The dentist rang.
Bought a new phone.
Signed up to their newsletter.
I moved house on Monday.
Marc moved to London in May.
I was offered a coffee.
The train was cancelled.
She will pass it on to the CTO.
Nursery says they will tell me by Friday.
I'll call Marc on Friday.
I'll send my portfolio by Friday.
I will get back to them on Friday.
I'll let them know by Friday.
I need to answer by Friday.
I have to call Marc back on Friday.
Must call Marc on Friday.
Call Marc on Friday.
Call Marc back tomorrow.
Send the references on Friday.
Prepare the case study for Friday.
TODO: chase Marc on Friday.
Follow up on Friday.
Follow up with Marc if no news by Friday.
Chase on Friday.
To chase on Friday.
Remember to thank Marc.
Remind Marc on Friday.
Will chase on Friday.
Will follow up on Friday.
Will send my references on Friday.
Going to call Marc tomorrow.
Gonna email Marc tomorrow.
I plan to call Marc on Friday.
I promised to send my references on Friday.
I told Marc I'd call on Friday.
I said I'd get back to him by Friday.
I agreed to send the test by Friday.
I owe Marc an answer by Friday.
We'll see on Friday.
Let's see.
My landlord will call on Friday.
The landlord will send the contract on Friday.
Mum will call on Friday.
The bank will let me know by Friday.
The dentist will call me back on Friday.
My wife will send the parcel on Friday.
My partner will call me on Friday.
My current boss will decide on Friday.
The plumber is coming on Friday.
My accountant will send the papers on Friday.
If I'm selected, they'll call on Friday.
If they like me, they'll make an offer on Friday.
If I pass, she'll send the contract by Friday.
They'll call if I'm shortlisted.
They'll only call if I got it.
They'll be in touch if there's interest.
They will contact me if my profile fits.
Only successful candidates will be contacted.
Shortlisted candidates will be contacted by Friday.
Should I be selected, they'll call on Friday.
Depending on the result they'll call on Friday.
Provided I pass, she'll send an offer.
They won't call before January.
They won't get back to me this week.
He isn't going to call.
She's not going to answer by Friday.
Don't expect an answer before Friday.
He never calls back.
They will not be in touch.
No decision will be made this week.
They usually answer within two weeks.
They typically reply within a week.
They generally get back to people in two days.
They always call on Fridays.
Their policy is to answer within two weeks.
He tends to answer quickly.
As a rule they answer within five days.
He might call on Friday.
He may call on Friday.
He could call on Friday.
Maybe he'll call on Friday.
Perhaps they'll answer on Friday.
They'll possibly answer by Friday.
Possibly an answer on Friday.
Maybe news on Friday.
She'd like to call on Friday.
She wants to call on Friday.
She would love to introduce me to the CTO.
She'll try to call on Friday.
He'll do his best to answer by Friday.
She'll see if she can send the contract by Friday.
He would like an answer by Friday.
She's trying to get an answer by Friday.
I asked if he could call on Friday.
I asked Marc to call me on Friday.
I asked for an answer by Friday.
I requested the contract by Friday.
I'd like an answer by Friday.
I hope they'll call on Friday.
Hopefully I'll get the job.
Hoping they call on Friday.
I wish they would call.
I doubt they'll call on Friday.
I need an answer by Friday.
Will they call on Friday?
When will they call?
Would she call on Friday?
You will work with the sales team.
You'll report to the CTO.
The successful candidate will answer customer calls.
We will call you if you are shortlisted.
You will call clients every day.
Spoke to Marc.
Talked with Marc for an hour.
Phone screen with Ana.
Call with Marc.
Had a call with Marc.
Met the team.
Interview went well.
Chatted with Ana.
Interview with Ana on Friday.
Interview on Friday at 10.
Waiting to hear back.
Still waiting for an answer.
Waiting for the contract.
Awaiting feedback.
No news yet.
Nothing from Marc.
Still no answer.
He didn't call.
She hasn't replied.
They haven't sent the contract.
Automatic reply: we will get back to you within five days.
Got an automatic acknowledgement.
Auto-reply from HR.
Out of office reply from Marc.
They'll keep my CV on file.
We will keep your CV on file.
Sent the case study.
Sent my references.
I submitted the take-home.
Applied today.
I sent my application.
Filled in the form.
The team is growing, they will open an office in Berlin in May.
They'll launch the product in June.
The role starts on 1 May.
The interview will last an hour.
The interview will be on Friday.
The second round will be with the CTO.
The process will take two weeks.
There will be three rounds.
The salary will be reviewed yearly.
They said the team has ten people.
She told me about the project.
She asked about my salary expectations.
He explained the process.
He said the role is remote.
Marc seemed nice.
She interviewed me for an hour.
They liked me.
Marc is on holiday until the 20th.
He reminded me of my old boss.
They expect me to answer by Friday.
She wants my references by Friday.
They need my papers by Friday.
Case study due Friday.
I have until Friday.
Their offer expires on Friday.
She said that she'd call Tom on Friday.
She will call the other candidates on Friday.
They will inform the unsuccessful candidates on Friday.
She will call my references on Friday.
He has to check with his boss.
He'll talk to his boss.
She'll discuss it with the team.
They'll review my application.
They will interview three more people.
They'll meet on Friday.
The panel meets on Friday.
They're interviewing on Friday.
She'll be on holiday next week.
He will join us for the interview.
Reading: companies should answer within a week.
A recruiter should always call back.
Everyone says they'll call.
In theory they'd answer.
I'd call them if I were you.
I would have called.
He'd have called.
When he called I was in the shower.
Before she called I had prepared.
If he had called I'd know.
Thanks for calling me.
Thank you for your answer.
Prep for Friday's call.
Practised for the call on Friday.
Read up on Acme.
Budget frozen.
On hold for now.
They're on hold.
Offers usually take a week.
I'm afraid of a rejection.
I expect a rejection.
The offer would be 60k.
If I get an offer I'll take it.
They said an offer is possible.
I might withdraw.
I don't want to sign.
Their rejection rate is high.
I moved the interview to Monday.
I asked to move the interview.
I rescheduled.
I cancelled the dentist.
I had to reschedule the interview.
I'll thank Marc tomorrow.
Should I chase?
I should chase Marc on Friday.
I will follow up if I hear nothing.
I won't chase yet.
I haven't chased yet.
He thanked me for coming.
Note to self: call Marc on Friday.
They will call it a day.
Ana's due to have a baby in May.
Ana said to send my references by Thursday.
Ana wants me to call on Thursday.
She'll be my manager and will give me feedback every week.
If I have not heard by Thursday I'll chase.
The product will be sent to customers in May.
I'll text Darlene my shot records tomorrow.
I'd prefer that he calls tomorrow.
It's better if he calls tomorrow.
Better that they answer on Friday.
No need for her to send the contract on Friday.
I don't want him to call tomorrow.
I dread them calling on Monday.
It would suit me if they answered on Friday.
The best thing would be for him to call on Thursday.
Suppose: they reply on Friday.
Assume they reply on Friday.
Let's say they reply on Friday.
Let's imagine they reply on Friday.
I tell myself they'll reply on Friday.
I bet they'll reply on Friday.
By the time they reply, I'll have found something else.
Let's hope he rings tomorrow.
For all I know they'll reply on Friday.
I'm counting on an answer on Friday.
In my opinion they'll reply on Friday.
I wish they would answer by Friday.
Too bad they won't answer until Friday.
I'd appreciate an answer by Friday.
She'll tell Finance on Monday.
She'll call HR on Monday.
They will answer the unions tomorrow.
The shop has to answer complaints in writing within 14 days.
Their aim is to answer 90% of calls within ten seconds.
They will send an engineer to the site on Monday.
Lena is going to send her daughter to Bristol in May.
The charity sends its volunteers a card each December.
The beta will be sent to testers in May.
Tenants will be told by March.
Payroll will send final checks on the 15th.
Their auditor will send his report by the end of March.
Kate from my team will send the minutes tomorrow.
The job centre will call me on Wednesday.
Tom wrote a book on testing.
She wrote the first version of the compiler.
They got back to work after lunch.
He answered all my questions.
Marc introduced the team.
Got an email from LinkedIn about similar jobs.
Chased the bus.
Checked in my bag.
Followed up on the ticket at work.
Reminded myself to bring ID.
Gave a talk on caching.
Gave the 40-minute talk, decent questions.
She explained that bonuses come in March.
He says the product launches in June.
Reading the annual report by Thursday.
Asked to move the interview to Monday because of Zoe.
Contract sent Tuesday.
Payment declined, tried another card.
My card was rejected at the till.
Rejected their cookie banner.
Their patent was rejected in 2019.
Marc was rejected twice before he got in.
Pull request rejected by the linter.
Signed in at reception.
I signed up for their newsletter.
Withdrew some cash on the way.
Pulled out my laptop and showed the demo.
We went with someone else's car.
She said no to my question about remote.
Offer accepted by another candidate.
They postponed the launch to June.
They cancelled the whole project in 2020.
Moved my lunch with Tom to Friday.
CV sent yesterday.
Documents sent yesterday.
An agent will call you within 2 days.
The FDA decides on Friday.
He's replying to a tender on Friday.
He has to respond to the RFP by Friday.
They're making an offer to their favourite on Friday.
I'll leave it with them until Thursday.
I told her to leave it with me until Thursday.
Leave it with her until Thursday.
In my opinion, they'll call on Friday.
Agency: will send my timesheet by Friday.
Agency: will send them my timesheet by Friday.
My loan will be repaid by June.
My brother will be reimbursed on Friday.
The debt will be repaid by the company in 2027.
Test sent by Sunday as agreed.
Case study sent before Friday's interview.
Offer sent before noon.
Counter-offer sent Monday.
Agenda sent Monday to Kim.
Feedback two weeks, still nothing.
Feedback 10 minutes, then we talked about money.
Feedback on the interview on Friday was kind.
Got this idea:
"""


@pytest.mark.parametrize(("expected", "sentence"), table(PROMISES))
def test_promises_in_every_wording(expected, sentence):
    assert shown(sentence, "en") == sorted(expected.split("; "))


@pytest.mark.parametrize(("expected", "sentence"), table(OTHERS))
def test_other_statements_in_every_wording(expected, sentence):
    assert shown(sentence, "en") == sorted(expected.split("; "))


@pytest.mark.parametrize("sentence", NOTHING.strip().splitlines())
def test_what_says_nothing(sentence):
    assert shown(sentence, "en") == []
