"""English words that open what is told of no process of the candidate's: a horoscope, a scene, a leaflet, minutes."""

FRAMES = """
frame-tale | horoscope horoscopes zodiac tarot joke jokes gag gags prank pranks hoax spoof parody satire skit skits
    | improv improvisation pantomime panto charade charades dream dreams nightmare nightmares daydream daydreams
    | fantasy visualisation visualization affirmation affirmations meme memes cartoon limerick riddle fable lyrics
    | sitcom melodrama soap_opera april_fool april_fools fortune_cookie fortune_teller fairy_tale star_sign old_letter
    | in_the_shower in_my_head in_the_mirror to_the_mirror of_the_mirror in_the_attic in_the_loft to_the_cat
    | to_the_dog screenplay in_the_paper in_the_papers in_the_news on_the_news on_the_radio on_the_telly on_tv
    | from_the_paper make_believe stand_up short_story film_script movie_quote film_quote how_they_work
    | how_things_work how_the_place_works how_it_works_there typical_day day_in_the_life
frame-print | leaflet leaflets brochure brochures flyer flyers pamphlet booklet poster billboard handbook prospectus
    | newsletter newsletters mailing_list
    | factsheet newspaper newspapers magazine headline headlines column obituary editorial documentary textbook
    | worksheet slogan tagline motto advert ad advertisement posting listing website webpage faq article small_print
    | careers_page career_page
frame-practice | role_play role_plays roleplay roleplays mock mock_interview mock_interviews simulation exercise
    | exercises drill rehearsal workshop webinar scene sketch advice tip tips rule_of_thumb worked_example example
    | examples template templates phrasebook flashcard flashcards dictation translation play script act improvised
frame-plays | pretended_to_be pretending_to_be pretends_to_be played_the playing_the plays_the i_imagine i_imagined
    | imagining i_picture i_pictured dreamt dreamed i_dream fantasised fantasized daydreamed daydreaming joked
    | impersonated impersonating impersonates mimicked mimicking mimics acted_out acting_out plays_me played_me
frame-not | no not never without after before following during since until til till over despite
frame-apart | aside apart
frame-behind | going retold transcribed told
frame-read | from in read copied seen quote quoting quoted
frame-then | then afterwards finally
frame-letter | email emails e-mail mail mails message messages letter reply text sms inbox calendar portal account
    | chat thread linkedin
frame-old | letter letters telegram postcard postcards diary newspaper notebook scrapbook novel
frame-titled | copied excerpt extract verbatim workshop webinar talk lecture course module chapter episode podcast
    | article book film session
frame-civic | board committee pta ptfa union trustees governors vestry synod parish residents tenants parents
frame-present | present attendees attendance apologies quorum
frame-found | found seen source from copied pasted the
"""
