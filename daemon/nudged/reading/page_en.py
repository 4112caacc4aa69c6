"""English words of headings, labels, columns, file names and mails."""

PAGE = """
they | they theyll theyre theyve
possessive | his her their
from-at | from
todo | todo to_do todos to_dos tasks my_tasks
recruiter-word | recruiter hr recruiters talent
person-word | recruiter hr someone somebody contact people folks manager talent guy woman lady friend team
role-word | ceo cto cfo coo cmo cpo vp vpe svp md hr hrbp ta tl em pm po sre swe dev lead manager director head
    | recruiter partner founder owner chef matron dean senior junior eng ops sales gm hm
generic | life lives everyday forget
generic | mixed
    | agreed discussion discussed decisions decided minutes risks parking lot attendance attendees apologies aob
    | done waiting afternoon inbox desk mood today's yesterday's gossip shift shifts rota bits bobs snippets
    | jottings ramblings
    | position positions posts as memo memos voice dictation transcript scratch scratchpad braindump brain dump
    | agency agencies freelance gigs
    | leads prospects internship internships apprenticeship apprenticeships placements graduate schemes career careers
    | jobhunt recruiters redundancy dole diary logbook book bullet pages page txt md doc docs text phone mobile
    | untitled draft drafts random sundry assorted correspondence letters emails mails chats client clients temp
    | naukri indeed monster stuff things bits scraps hunting applying journal's offers notes | note journal diary
    | log todo to do list pipeline tracker tracking status week weekly daily job jobs | search
    | hunt applications application inbox misc call interview interviews talk meeting chat screen screening phone
    | video
    | coffee onsite round final first second third 1st 2nd 3rd stage step test offer debrief with at for from by
    | the a an
    | of in on and my our this today tomorrow process hr manager visit tour point informal formal technical telephone
    | call's follow up follow-up next steps action actions outcome people contacts monday tuesday wednesday
    | thursday friday
    | saturday sunday mon tue wed thu fri january february march april may june july august september october november
    | december day morning evening after before feedback email mail message letter cv reading part questions prep past
    | conversation quick short long catch catchup catch-up introductory intro hiring recruiter panel case study
    | assessment
    | centre center reference references check news entry idea ideas thoughts learning month year answer answers
    | thread
    | contact captured nudge discussion skype zoom teams meet i he she they nothing silence waiting recap updates
    | update | weekend inbox company current openings opening
phrase-opener | everything everyone everybody everywhere all another still finally where what how who why when
    | which not more so getting going keeping chasing waiting hunting state bits odds onwards replies answers
phrase-word | i am is are was were has had it nothing nobody yet ago far gone day days week weeks today yesterday else
    | news luck report chase we they shall chased happened happening
name-lead | first second third fourth idea in mon mes ma my our long short quick
name-opening | idea action contact status notes note next first second third point plan info results reminder letter
    | word paper page test update
name-ending | point first
body-link | of
clause-link | that and but so because while as
day-part | morning noon midday lunchtime afternoon evening tonight night
label | surprise twist breaking disaster shock bummer boom yay scoop ugh phew hooray
label | noon midday night tonight
label | on-call oncall callout correction evening morning afternoon lunch breakfast dinner
    | status next steps step action actions nb note notes todo update updates result results feedback outcome
    | question
    | questions prep agenda recap subject salary info verdict ps p.s plan followup follow-up reminder important
    | pros cons
    | summary deadline timeline planning process conclusion impression impressions wait pending location when where
    | who | what comp date points point remarque voicemail sms mail email message linkedin later today yesterday then
    | role job duties responsibilities tasks post perks conditions terms hours
    | aside misc tags tag | contact present attendees edit tl;dr
    | call good bad news received sent text
specimen | spec specs specification specifications requirement requirements scenario scenarios copied pasted handbook
    | website site faq faqs policy policies script scripts template templates newsletter leaflet brochure flyer poster
    | slides storyboard wireframe wireframes copy draft drafts dummy sample samples mock fictional excerpt excerpts
    | extract extracts transcript glossary manual rulebook charter advert campaign worksheet
specimen-no | mail mails email emails e-mail message messages letter text sms reply answer whatsapp linkedin chat call
    | visit said says told asked spoke interview interviews recruiter hr offer contract feedback agreement next todo
own-draft | my_hope my_dream best_case worst_case draft draft_for draft_to draft_reply draft_email draft_answer
    | draft_mail
    | draft_message my_draft
private | example scenario anecdote hypothetical roleplay
private | joke jokes prank hoax | work home personal family private house dayjob
nobody | guess hunch prediction hopes ideal ideally goal goals dream wish bet objective sla kpi
    | posting advert ad policy page website site robot bot autoreply auto-reply
    | automatic survey digest
    | glassdoor careers reddit forum faq
nobody-too | forum policy digest survey
trade | life
trade | desk mood gossip shift shifts rota bits bobs snippets agency agencies voice book page pages careers career
    | journal phone mobile text freelance draft day coffee
    | learning reading search placements monster letters mail people
    | centre center tour visit reference study round panel
pasted-advert | advert ad posting listing advertisement jobspec page website
pasted-lead | career careers site page website recruitment advert ad posting listing advertisement jobspec job the
    | their a from of description role position text
says-i | i my me
auto-head | out_of_office out_of_the_office auto-reply auto_reply autoreply automatic_reply automatic_response
    | automated_reply away_message ooo
advert-opening | we_are_looking_for we're_looking_for we_are_hiring we're_hiring is_looking_for_a is_hiring
    | join_our_team you_will_be_responsible responsibilities what_you'll_do about_the_role review_applications
    | how_to_apply closing_date apply_by we_are_seeking we_are_recruiting
office-word | team teams talent hiring recruitment recruiting careers jobs hr staffing onboarding services service
    | office department admissions people support noreply no-reply donotreply admin council university hospital trust
    | acquisition resources
label-lead | key main open good bad big last next first final overall quick small little sore sticking selling talking
    | pain low high strong weak bullet game backup exit action agenda general other positive negative turning boiling
    | breaking old new own personal best worst finer moot
place-word | point view house court line street end hill park lane road bridge gate green field side bay cross mill
    | place square island beach bank corner
company-joint | of the and & for to on
list-name | open action square target box free front mind shelter scope crisis three gap shell
tells-word | thanks thx still nothing
acts-next | will is was has had says said would should wants hasn't won't
saint | st saint
figure-next | this today yesterday with went was on and
label-start | via at from re regarding for
label-link | from in at of the
no-company | http https re fwd
me | me i
you-label | you
we-label | we
told-key | next next_step next_steps next_action follow_up waiting waiting_for waiting_on promised
clause-start | he she they it i i'll we we'll she'll he'll they'll
channel | whatsapp signal telegram imessage messenger discord slack teams linkedin sms text email e-mail mail phone
channel-by | on via by over in through the
stamp | today yesterday am pm sent wrote
told-tail | after again afterwards later then since earlier now too also
stamp-at | at on the following message messages
following-word | following
view-word | view see
profile-word | profile
he-word | he she him her his
message-word | message messages reply answer response voicemail dm note word
message-from | from
talk-to | you your youll
with | with from w by
at | at
for | for
not-at | final stage round screening
not-place | the noon night lunch home least last first work all once this that my their his her our a an end any some
    | 9 10 11 monday friday london paris berlin i he she they we it
company-article | the
of-company | from of
doubtful | if unless whether hope hoping hopes asked asking think thinks sure not dont don t doubt maybe
firm-kind | practice medical clinic health hospital pharmacy imaging radiology ambulance care
    | college bakery cafe hotel motel brewery farm farms dairy studio studios gallery museum
    | nursery academy restaurant grill pub salon
    | library theatre press books media films games labs lab tech software systems digital data bank credit finance
    | insurance law legal accounting consulting partners capital ventures energy power solar water transport
    | logistics freight rail airways motors engineering construction builders homes housing property council trust
    | foundation society institute university uni charity foods group retail stores beauty agency
    | recruitment staffing surgery
body-opening | office department ministry institute university college school centre center council bank museum
    | academy foundation society association
body-word | office centre center institute foundation society trust council college school academy association
    | agency bureau campaign alliance fund department ministry union network partnership coalition fellowship
company-ends | monday tuesday wednesday thursday friday saturday sunday today tomorrow he she they i we
title | sr canon herr frau
    | mdm advocate adv judge colonel commander lieutenant sergeant m mr mrs ms dr prof sir sister captain rev cllr
    | madam miss pastor chief engr barr hon
meeting-word | interview interviews call meeting panel screening onsite
talk | call chat interview talk message mail email phone video
talk-by | the by on over
talk-from | w from
sender | from
company-key | company employer organisation organization
date-key | date said created
person-key | contact person recruiter interviewer with
role-key | role position job
title-key | title
via-key | via agency
name-ends | from at in of
chat-channel | discord
advert-says | advert ad posting listing advertisement website
advert-teller | he she me us
advert-of | for from of at by
advert-about | about regarding
spotted | spotted
advert | leaflet leaflets brochure brochures flyer flyers handbook horoscope horoscopes joke jokes
    | discord reddit adverts postings vacancies meetup meetups conference reviews glassdoor advert ad article tips
    | jobspec | posting podcast book | webinar
elsewhere
    | current personal private home house household family kids garden allotment shopping groceries errands chores
    | admin
    | bills budget tax taxes mortgage insurance car gym running recipes menu menus holiday holidays vacation travel
    | wedding birthday church choir dayjob standup sprint retro retrospective backlog deploy deploys deployments
    | oncall
    | handover handovers handoff handoffs wishlist wishlists shift shifts ward revalidation thesis dissertation
    | thesis chapter papers paper writing novel
    | homework coursework lecture lectures seminar syllabus lessons timetable invoices invoicing
    | suppliers deliveries ingredients mise staffroom gossip rumours rumors hearsay rants dreams renovation
    | renovations plumbing landlord tenancy allotments inset incident incidents postmortem postmortems outage runbook
    | newsletter bulletin snagging fixtures watchlist macro markets embargo press release calendar
    | ops rostering symposium congress seminar improv class classes
elsewhere-start | mock minutes agm egm rehearsal
elsewhere-end
    | agm egm minutes rehearsal symposium congress cruise expedition festival wedding funeral postmortem standup retro
elsewhere-phrase | where_i_work where_i_m_working where_i_am_working the_one_i_m_at the_one_i_m_in the_one_i_have_now
    | i_m_in_now i_m_at_now i_am_in_now i_am_at_now i_have_now present_job present_employer the_job_i_have not_a_new_one
elsewhere-phrase | old_job old_employer former_job former_employer previous_job previous_employer ex_employer
elsewhere-phrase | cv_workshop cv_clinic job_club job_search_workshop interview_workshop union_meeting
     | tenants_meeting residents_meeting branch_meeting committee_meeting governors_meeting pta_meeting
     | saved_from | wish_list | what_i_want | what_i_would_like | my_ideal_job | my_dream_job
    | bucket_list
    | newsletter_saves | saved_articles | saved_links
    | press_release notes_to_editors embargoed_until mock_interview mock_interviews practice_interview
    | practice_interviews role_play annual_general_meeting general_meeting meeting_minutes site_meeting
    | progress_meeting staff_meeting works_meeting toolbox_talk parents_evening residents_association book_club
    | choir_practice school_run macro_calendar economic_calendar earnings_calendar match_report lesson_plan
    | current_job day_job current_employer nothing_to_do_with_the_search nothing_to_do_with_the_job
    | nothing_to_do_with_the_hunt nothing_to_do_with_job not_about_the_search not_about_the_job_hunt not_job_search
    | my_own_museum my_own_shop my_own_class my_own_ward my_own_team my_own_department my_own_office
elsewhere-with | english french german spanish italian chinese japanese arabic maths art pottery yoga dance cooking
    | meeting meetings
    | of the a an my our and or for from to in on at with list lists notes note stuff things bits odds ends
    | week weekend weekly day daily night nights morning afternoon evening today tomorrow this next last current job
    | work old new to do todo plan plans planning ideas misc life side project projects draft drafts open urgent
    | monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march
    | april
    | may june july august september october november december call calls forecast prep log end start rota what is who
    | dates wk st nd rd th
what | what
hearsay | say reckon think warn
hearsay-many | people everyone others folk folks
story-word | stories anecdotes behavioral behavioural
story-beside | examples answers questions ready prep tell rehearse practise practice practised star leadership
    | failure conflict
story-with | to have for the my of and in a an some these three four five six round interview
advert-pair | careers_page career_page careers_site about_page benefits_page perks_page
     | day_job current_job job_description competency_questions
    | competency_examples examples_questions star_stories star_examples
    | likely_questions possible_questions common_questions
    | mock_answers example_answers practice_questions sample_answers
company-column
    | body employer's company co co. corp employers companies employer client organisation organization org firm who
    | place where school hospital
    | studio agency shop brand restaurant trust charity uni university college practice target venue group museum
    | gallery outfit business startup start-up bank store hotel lab nursery clinic publisher
waiting-column | waiting_on waiting_for from_them their_move where_it_stands where_things_stand where_at so_far
column | post posts role roles position job vacancy what note notes status next action outcome result result(s)
    | stage step update comment comments said news
sender-column | from sender author
said-column | message messages text
owner-column | owner owners who responsible assignee assigned_to by_whom lead person
action-column | action actions task tasks item items todo to-do to_do next_step next_steps what step commitment
    | deliverable
next-column | next next_step next_steps next_action to_do todo what_next what's_next
due-column | due by when by_when deadline due_date target
person-column | contact person recruiter with name who whom interviewer
date-column | date day when
date-lead | on the date
no-log | is was will would works suits should could can may might or and until till to through thru of at in am pm has
    | had
before-date | monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    | on the date
week-word | week w/c wc wk
name-link | and
program-verb | joined left typing added created reacted pinned accepted removed changed invited
day-title | update updates log notes note news status summary recap diary
weekday | monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
after-weekday | at on by the with and or to
month | january february march april may june july august september october november december jan feb mar apr jun jul
    | aug sep sept oct nov dec
legal-form | plc ltd limited inc llc llp gmbh sa sas sarl bv nv ag spa pty co corp
likened | like unlike as than
application-word | applied interview application role
firm-word | capital labs lab care group partners holdings services solutions consulting ventures media studio studios
    | technologies systems software digital energy logistics foods retail plus
section | work calls tasks task follow followup followups follow-ups up ups companies firms reminders reminder errands
    | highlights lowlights wins summary schedule to-do to-dos priorities priority top goals gratitude health fitness
    | exercise meals meetings events journal ideas later someday projects areas archive archived active rejected
    | rejections applied interviewing opportunities networking timeline history background research logistics
    | salary compensation links resources documents communication communications voicemails texts messages
    | whatsapp progress hold closed won lost hot warm cold urgent important promises promised commitments deadlines
    | loops open pending reflection reflections learned self life review take-home takehome tech rounds stages habits
    | sleep weather birthdays finance admin check-in checkin focus plan plans intentions wrap-up wrapup thoughts
    | worries schedule dates people contacts emails inbox log
section-word | attendance apologies aob risks minutes discussion decisions agreed
    | takeaways takeaway remote hybrid onsite stack tech team culture salary pay package benefits perks
    | pros cons
    | questions feelings impressions notes summary context background process timeline role job company product people
    | agenda follow-ups actions todo done waiting later today tomorrow week month morning afternoon evening
topic | vibe vibes equity competitors strengths vision values funding flags gut
topic-ending | tion tions ment ments ness nesses
job-title | analyst designer developer engineer manager architect nurse teacher accountant lawyer consultant officer
    | assistant coordinator director planner writer editor specialist scientist
still-open | current active open ongoing live
clause-opener | if when once because as although while since after before until unless
goes-on | a an the my our your his her their its i we he she they to of for with from and or but if that which who
    | whose
    | will would can could should may might must is are was were has have had not no very than because while until
    | 'll i'll we'll he'll she'll they'll you'll don't doesn't won't can't isn't aren't as at into our
greeting | hiya heya howdy yo hullo heyo greetings kia_ora tena_koe guten_tag hi hello dear hey good hej hei
    | hola ciao hallo moin ola buongiorno
letter-greeting | hiya heya howdy yo hullo heyo greetings kia_ora tena_koe guten_tag g'day gday howdy dear hi hello
    | hej hei hola hallo moin buongiorno
header | from to cc bcc subject sent date reply-to
header-to | to
free-mail | gmail googlemail outlook hotmail live msn yahoo icloud me mac proton protonmail gmx aol orange free sfr
    | wanadoo laposte bbox neuf
my-word | my
your-word | your
own-candidacy | application candidacy cv resume
auto-sender | noreply no-reply no_reply donotreply do-not-reply
auto-mail | automatic_message automatic_email automatic_e-mail automatic_reply automated_message automated_email
    | automatically_generated do_not_reply_to_this please_do_not_reply please_don't_reply
customer-desk | customer_care client_care customer_service customer_services customer_support customer_relations
    | complaints billing collections claims_team claims_department bookings reservations membership_team member_services
    | returns_team warranty service_desk help_desk helpdesk support_team accounts_receivable orders@ support@ billing@
    | claims@ bookings@
customer-matter | complaint complaints claim claims order orders delivery parcel booking bookings reservation refund
    | refunds invoice invoices statement warranty repair membership subscription premium meter tenancy lease rent
    | mortgage loan overdraft card prescription vaccination tax fine penalty parking broadband boiler renewal
header-from | from
header-date | sent date
header-subject | subject
closing | ngā_mihi nga_mihi best regards cheers thanks sincerely kind warm yours vänligen mvh hilsen groeten
    | groetjes grüße gruß gruss saludos pozdrawiam saluti
closing-pair | viele_grüße mit_freundlichen med_vänlig med_vennlig med_venlig met_vriendelijke un_saludo liebe_grüße
    | beste_grüße cordiali_saluti with_kind with_best with_warm with_many with_thanks with_regards take_care
    | speak_later all_best
    | many_thanks best_wishes all_the talk_soon speak_soon
my-mail | i_wrote i_sent my_mail my_reply my_message draft i_emailed i_replied i_answered my_answer my_text
    | i_texted i_messaged
unsent | not_sent not_yet_sent unsent never_sent haven't_sent still_to_send needs_proofreading
draft-file | draft to_send unsent
my-application | my_application just_following_up_on_my
"""
