"""English words of folders and titles of work at the desk, of study and of life, where no process is told."""

DESK = """
outside-folder | prep preparation interviewprep practice practise practising drill drills kata katas leetcode
    | codewars
    | hackerrank codility exercise exercises flashcard flashcards anki revision mock mocks rehearsal star
    | starstories
    | stories answers competencies competency behaviours behaviors behavioural behavioral systemdesign sysdesign
    | whiteboard whiteboarding algorithms interviewquestions questionbank
outside-folder | portfolio casestudy casestudies takehome takehomes homework assignment assignments mockup mockups
    | wireframe wireframes sketch sketches microcopy copywriting
outside-folder | advert adverts ad ads postings posting jobad jobads jobadvert jobadverts jobposting jobpostings
    | jobdescription jobdescriptions jobspec jobspecs jd jds personspec personspecs listings vacancies
outside-folder | draft drafts unsent template templates boilerplate coverletter coverletters snippets
outside-folder | oncall on-call incident incidents postmortem postmortems standup standups handover handovers
    | handoff handoffs runbook runbooks backlog sprint sprints dayjob oldjob currentjob
outside-folder | research reading readinglist readings book books article articles clipping clippings webclips blog
    | blogs podcast podcasts newsletter newsletters quotes highlights bookmarks
outside-folder | fiction novel novels chapters poems poetry screenplay screenplays script scripts lyrics dreams
    | worldbuilding rpg dnd
outside-folder | personal home house household family kids children parents flat garden allotment choir band recipes
    | cooking travel holiday holidays trips finance finances budget tax taxes bills health medical wedding shopping
    | pets car diy renovation hobby hobbies knitting gym running church pta thesis dissertation
outside-perhaps | meetup meetups conference conferences conf talk talks webinar webinars workshop workshops lecture
    | lectures seminar seminars event events hackathon hackathons symposium
outside-perhaps | teaching student students pupil pupils supervision supervisions mentoring mentees tutoring marking
    | grading class classes classroom lesson lessons syllabus course courses training school uni university college
outside-perhaps | retro retros retrospectives project projects sideproject sideprojects sidehustle writing essay
    | essays chapter music film club
    | volunteering charity society politics union
folder-with | interview interviews interviewing job jobs career careers role roles application applications coding
    | tech technical ux design pasted copied saved old mail mails email emails letter letters message messages my
job-folder | job jobs company companies application applications applying pipeline employer employers hunt tracker
    | interviews offers schools
desk-title | microcopy micro_copy ux_copy ux_writing ui_copy copy_deck error_messages empty_states tooltips
    | notification_copy push_notifications onboarding_copy button_labels content_design system_design sys_design
    | systems_design api_design schema_design data_modelling data_modeling case_study competency_answers
    | competency_answer competency_examples star_answers star_answer behavioural_answers behavioral_answers
    | sample_answers model_answers model_answer interview_questions practice_questions question_bank whiteboard
    | whiteboarding leetcode kata coding_exercise coding_exercises coding_practice mock_questions cover_letter
    | cover_letters personal_statement supporting_statement elevator_pitch user_stories user_story user_journey
    | journey_map service_blueprint persona personas wireframes storyboard usability_test usability_round
    | user_interviews user_research diary_study flashcards revision_notes marking essay_marking
desk-with | draft drafts practice drill drills exercise exercises task tasks version v final ready bank my numbers
    | short long rough first second third outline outlines template templates problem problems set round prep study
    | for of on about the a an and to with in at new old sheet cheat notes note answers examples
desk-end | supervision supervisions meetup meetups
generic | retro retros retrospective retrospectives
review-word | retro retros retrospective retrospectives review reviews recap
team-word | sprint team squad iteration release project incident dev engineering
counted-word | round rounds stage stages step steps interview interviews part parts week day call screen todo to_do
    | do status tasks progress test page
stage-word | interview interviews round rounds call calls chat stage stages screen screening onsite meeting debrief
    | feedback brief result results panel presentation booked scheduled
copied-word | text copied copy pasted lifted transcribed wording quoted verbatim saved
copied-from | from off
copied-place | portal site website board page intranet listing ad advert posting brochure handbook internet web
"""
