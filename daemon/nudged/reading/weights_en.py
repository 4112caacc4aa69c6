"""What English words weigh, in tenths of log odds: made by ``make weights``, not by hand."""

WEIGHTS = r"""
-47
-22 might will_'t
-21 cover
-20 if
-19 %_of could usually
-18 ? may nobody try_to
-17 mum plumber
-16 ^_if moved
-15 " %_off every in_@ try wants
-14 call_the mother offer_me pretend says_he to_%
-13 "_recruiter maybe my_% open perhaps
-12 %_either ^_gwil came customers facilities gwil like_to love new proofread publish regulator vet_will was_on
-12 would_like
-11 'll_try ,_we ^_my ^_plumber accepted always boiler bring call_@ called came_% dad do done everything from_me him
-11 love_to received signed staff their_feedback to_find truck vet was_waiting
-10 "_, $_% %_talk %_to a_recruiter answer_on applicants be_out cancelled expect_an got if_the inspector no_way off_%
-10 offered place round_the sick thank they they_offer told_@ turned want were_to whether whoever will_try with_@
-9 "_they %_in %_rota 0 ^_head ^_nobody ^_owe adviser ask bank before boss boss_will call_it candidates_will dentist ex
-9 families final_round firms got_back guest had her his i_know landlord launch letter_will loan lol made_me me_they mom
-9 my_answer my_boss no normally not_going old press reply_to ring_the says_they selected should_the student suppliers
-9 tell_the that_was them told_she union vendor way_she we_will would
-8 !_! %_: 's_decision , ,_my 0_% @_got ^_mom ^_physio ^_tax about_his already and_a answer_the best break brother carer
-8 coach company consultant contract_out cousin email_@ engineer engineers flat ghosted have_me have_told hope_they made
-8 me_from me_his meet messaged move must not_to nursery offered_me open_% opens out_of owe physio place_% print push
-8 rang recruiter_told resume run runs_out shareholders shortlisted straight straight_after test_is than thanks the_@
-8 the_centre the_next they_never they_typically typically waiting_for was_promised we wedding who wish
-7 %_and %_before %_from %_would 'd_like 's_mother 't_have ) ,_0 ,_or ._" @_called ^_ask ^_nursery ^_ops ^_perhaps
-7 ^_selected ^_signed ^_temi ^_two a about adviser_will announce answered answers applicants_will are_going arrived
-7 asked auditors best_to bill bonus book_% boss_, bot boy brings bumped buyer cake came_back cameras card centre
-7 client_'s concert cover_letter customer daughter decision_would drive dvla dvla_will every_% finish fix_the flatmate
-7 gave_me generally good gp had_to hand his_result i_said interview_is know_about landed lend licence logo lot man
-7 me_when mean migration minutes mortgage need nine notice on own parents pay_me reads receive_a reckons_i referees
-7 ring_@ said_" sam_will set_% she_could sister support take targets tax temi the_migration the_regulator they_may
-7 they_would three to_@ to_wait told_her told_them trip up_to us_know waiting_to
-6 ! %_! %_? %_you 'd_love 'll_do 'll_set 're_not 't_be 't_going ,_and ,_just ,_with :_i @_emailed @_my ] ^_amma
-6 ^_applicants ^_mine ^_mum ^_must ^_send ^_successful a_client a_manager agency agent amma anyone anything
-6 applications apply are asked_me at b be_a be_announced be_calling be_with boat builder called_me calls_you came_in
-6 cancelled_% chased choir closing_date deliver do_her doc_% dog door double draft_the dropped each ever families_%
-6 file finally find_me follow_up for_@ for_you free garage gives gloves goes goes_to got_the guess guy have_to he_came
-6 he_might held her_best her_recruiter hired hmrc i_asked i_promised i_wish if_she inspector_will knee landed_in last
-6 law leave lift like like_me make management managers me_her messaged_me more most my_flatmate my_paper my_sister
-6 neighbour night nobody_will not on_file one one_is other our_team page panel_% paper_% pays please policy price
-6 quarterly ring_her runs said_she said_yes schools send_@ sent shifted ship_% show showed signed_the son staff_%
-6 starts stop store swing team_will thank_you that_nobody the the_big the_bot the_dentist the_job the_lease the_minutes
-6 the_story the_trade them_back there_'ll they_made they_offered think tired to_offer to_reply to_someone two_more
-6 us_the volunteers we_'ll weekly will_give will_proofread will_publish with_% withdrew would_love
-5 "_my %_if %_one %_which 'll_open 'm_not 're_offering 're_still 's 's_carer 's_mum 's_office 's_secretary 't ,_as ,_i
-5 ,_otherwise ,_the @_pinged @_rang @_sent ^_b ^_chased ^_check ^_choir ^_consultant ^_fee ^_finish ^_gives ^_gp
-5 ^_maybe ^_sam ^_sent ^_sleep ^_suppliers ^_union ^_would ^_yoga a_pleasure agencies agent_will all_the
-5 another_candidate app architect are_done arrived_% as_i asked_@ asking audit aunt aunt_@ be_cake be_interviewing
-5 be_published board_will box buzzed by_me call_to can_'t carer_is cash castings certificate chase chat_, clear clocks
-5 closed closes closes_% closing come_back con could_have council counting covenant data did_. dishwasher dispatch
-5 documents documents_% doubt electrician email_% emailed_me employer essay family father flat_% flatmate_will followed
-5 for_fun forwarded from_a from_us fun get_their gets_the gives_the gonna_call handed has_been have_my hear_back hire
-5 hope i_did i_have i_hope in_case in_law insurance interview_was interviewing invoice_% is_out issued_% it_was its
-5 join just_for kids late launch_the lease leaving left_% lend_me link_came mailed_me manager_will maybe_they mine mock
-5 more_than mother_'s move_on my_brother my_cousin n need_to no_one no_to normally_hear nothing_was oak offering
-5 offering_me on_his opens_% parcel people perhaps_there pharmacy phone_the phone_with photo pick_me pick_up planners
-5 pleasure printer product promised_her pump quarterly_results ramps read references_% regulator_'s replied_to
-5 rescheduled rest rest_of ring_all rings_% rolls roof said_he salary_, sam says_her school send_round shop
-5 shortlisted_candidates sleep solicitor somebody someone someone_, son_will steward still_deciding story suit
-5 supervisor supplier suppliers_will surgery swimming sworn t teach ten test_, texted_me the_auditors the_boat
-5 the_company the_deposit the_dishwasher the_dog the_exam the_form the_guest the_inspector the_kitchen the_licence
-5 the_pass the_plumber the_rest the_vet them_i then_@ there_% they_answer this through_the to_an to_answer to_ask to_my
-5 to_publish to_tell told_my too_, try_and usually_answer van waited want_my wants_me wants_you warehouse website
-5 went_% whatsapped when_it who_sits will_announce will_lend will_visit with_our written_to yoga you_" you_feedback
-4 %_a %_about %_call %_chat %_drive %_has %_interview %_post %_so 'd_pay 'd_read 'll_book 'll_fix 'll_meet 's_comments
-4 's_recruiter 's_school 's_the 't_make (_talent ,_all ,_ha ,_in ,_telephone 0_, 0_- 0_@ @_a @_asked @_back @_decides
-4 @_for @_know @_left @_messaged @_re @_rescheduled @_telephoned @_texted @_that ^_applied ^_ate ^_bank ^_bonus
-4 ^_bridget ^_client ^_clocks ^_coach ^_could ^_emailed ^_ex ^_followed ^_get ^_halden ^_hope ^_landlord ^_last ^_let
-4 ^_management ^_manager ^_most ^_need ^_old ^_owner ^_plans ^_security ^_shortlisted ^_spoke ^_start ^_swimming
-4 ^_thanked ^_turned ^_vendor ^_wants ^_write a_photo a_word about_her accepted_the advertise after agency_is an
-4 and_they another answered_% anyone_% applied apply_% applying asked_whether assessor assume ate automatic batchmate
-4 be_held be_hiring been_told bill_% bin bloods blue board_% boiler_man bonus_letters booking_% both bridget brings_the
-4 brother_will build bus but_no buy by_email c cake_% call_her calls_the cancel candidate_will changes chief clear_that
-4 clients clocks_go club collect come_out committee_, conference confirmed_in contract_came contract_will contract_with
-4 council_will court credit current curtains cv_% dawn delighted delighted_to deliver_the dentist_'s dentist_will
-4 deposit_% does does_'t done_% doors doubt_they due_, duty each_of else emailed emailed_@ employer_will estimate even
-4 everything_% exam exam_board expects_me expires expires_% explained f farm finance_director five flies flu
-4 followed_up from_my from_our garage_will get get_@ get_it get_me guarantees guess_she ha halden hands he_can he_may
-4 held_% hen him_a him_the hires hiring his_offer hit_me holiday hospice hospital host hr_called i_accepted i_doubt
-4 i_had i_need i_want i_wonder if_there in_his in_the individual instead instead_of interview_me interviews_will
-4 investors is_% is_being it_, just keep_my keep_your kid lad_from lady_reached left_me lets linkedin list_% lobby
-4 look_it look_over looked made_it make_a make_sure mam match me_0 me_: me_down me_feedback me_it me_round merger
-4 minister move_to moved_my moved_the mugs mum_'s mum_says museum must_answer my_call my_current my_line my_old
-4 my_resume names no_guarantees nobody_'s nobody_is number of_your off old_laptop on_linkedin opinion other_candidates
-4 our_own over_, over_my overtime paid_% paint pallets partner_% patients phone_her phoned photo_of photos pinged
-4 pinged_me plan_% plumber_will policy_% popped porter pray principal promised_an promised_the proofs publish_the
-4 pupils pushed_% read_the really received_the recruiters referee referees_% references rejected replied replies
-4 report_to reports respond_to return_% returned_my review_% rework said_, said_no sales same say_yes says_she says_you
-4 schedule_% school_is scope see send send_a send_him she_might shortlisted_applicants shouting show_me showed_me
-4 signed_% sits slides smile some sooner sound stand_up starts_% station stays stores successful_applicants sure
-4 take_the takes talks teacher tender thanked thanks_for that_he that_one the_boiler the_builder the_court the_cv
-4 the_date the_final the_garage the_investors the_letting the_loan the_lobby the_merger the_minister the_mortgage
-4 the_museum the_oak the_papers the_same the_supplier the_unions the_vendor the_volunteer the_way the_wedding there
-4 they_'ve they_expect they_generally they_might they_send they_usually they_want tip to_double to_ping to_run to_start
-4 told_him told_the trade_press train turn two two_referees uncle unions university unless upstairs users ute via
-4 waited_% wants_to was_in water way_out were whether_she whole will_hand will_move will_not will_text wish_they wonder
-4 write_with wrote_to yes_to you_an you_send
-3 "_a "_and "_he "_when "_your %_, %_at %_late %_over %_site %_too %_walk %_with ' 'd_tell 'll_bring 'll_pay 'll_say
-3 'll_take 'm_in 's_after 's_assistant 's_day 's_good 's_ready 's_teacher 't_know 't_promise 've_decided (_ex (_she
-3 )_messaged * +_@ ,_because ,_lucky ,_maybe ,_perhaps ,_send ,_start ,_where @_% @_+ @_about @_and @_by @_explained
-3 @_from @_goes @_has @_i @_might @_phoned @_sends @_shifted @_the @_wants @_whether ^_a ^_boiler ^_book ^_can ^_cover
-3 ^_dad ^_do ^_dreamt ^_email ^_gonna ^_gotta ^_hmrc ^_hopefully ^_interviews ^_is ^_legal ^_mam ^_nan ^_no ^_please
-3 ^_push ^_read ^_ring ^_say ^_sister ^_slides ^_sound ^_thanks ^_then ^_unless ^_volunteers ^_water ^_weekly ^_when
-3 ^_where ^_withdrew a_car a_contract a_free a_good a_number a_plan a_quote a_raise a_rule a_woman about_everything
-3 after_a again again_, airline all_three always_call an_offer and_@ and_calls and_is and_nobody and_should and_tells
-3 answer_to any applications_% apprentices ask_@ asked_my asked_the asked_to asking_for at_last at_my bank_% bank_to
-3 base be_@ be_back be_my be_on be_something be_the because_i behind beside biscuit blog booked bring_the brother_in
-3 brought budget_% builders building bumped_my bus_, by by_phone by_text call_him called_% cancel_% car cards
-3 ceo_expects chair_, check_% churn claim compare contacted_% contract_signed contract_that could_let crates crew
-3 customers_will cut dad_'s date_is dead debt decision_expected demo details_on dms do_a dock doing doing_the down
-3 down_% dreamt drill dropped_me email_from end_of ends estate estate_agent everyone_gets exams executive expected_to
-3 extension fair fell file_% filled finance_will finished flats flights fly for for_two forty forward_with forwarded_me
-3 found foundry freeze from_you front_of get_% gets_a gets_its give_the glasses gone good_for gotta group_will happy
-3 happy_to has_@ has_my have_now he_was help her_a her_she her_team her_the here_% him_% hiring_freeze hope_@ hospitals
-3 host_will hotel_will hr_phoned i_do i_guess i_pass i_told i_withdrew if_your in_from in_front in_person informed_me
-3 interview_set interviews invite_you is is_'t is_0 is_cancelled is_moving is_not is_off is_sending is_travelling
-3 issue_the it_clear it_for it_took it_when its_decision job_will kept know_the know_what knows lads last_three later
-3 laughed leaves let_the letter_for letting_agent lifts liked likes link_received live live_% loan_% lorry lottery
-3 lucky ma machine man_from manager_said managers_answer many me_by me_for meet_the meeting_you might_call million
-3 ministry minute month movers my_@ my_licence my_neighbour my_own my_p my_references names_of nan needed neighbours
-3 nephew never_ring new_boiler next_door night_shift not_sure notice_% nudged nurses offer_accepted offer_you office
-3 ofsted ok on_@ on_call on_me one_, one_@ onsite_is other_candidate out_, out_@ out_sick owner p_0 pages part passed
-3 pay_the pays_% payslips per_the phones photos_% play preponed present print_the promised_a publish_results put_it
-3 put_off quality quarter quote_% raise ran rang_, re reads_the rebrand received_, received_from recruiter_said
-3 recruiter_swore ref refs_, refund_me rent replacement report retiring returned ring_anyone room roommate said_a
-3 said_somebody sample_% says_, says_that scans scheduler season security see_me see_you send_out send_us senior sent_a
-3 sent_me sent_the series she_also she_answered she_gives she_had she_kept she_may she_promised she_replied she_would
-3 shift_% shifted_% short short_chat shot should_i should_you shows silence sister_is sister_will sixty slid slid_into
-3 slow somebody_would sort_out speak_to speaker sponsor staffing stands start_% start_, station_% stay still_on
-3 successful supply swears_he table table_: take_it take_on taking_me taxi teams tell tell_you tells_the tend tend_to
-3 texts that_before that_my the_account the_airline the_app the_architect the_blue the_cfo the_chef the_city
-3 the_customer the_documents the_hospital the_landlord the_lottery the_ministry the_mobile the_mock the_names
-3 the_neighbours the_new the_office the_old the_portfolio the_price the_product the_report the_right the_room
-3 the_scheduler the_senior the_station the_tender the_term the_trip the_ute the_whole their_hr there_will thesis
-3 they_all they_could they_got they_promised they_told thinks_i till title to_cancel to_every to_hand to_know to_pick
-3 to_see to_that to_the to_them too took_me tour trade transcript trays trial_day turned_me uniform unlikely us_and
-3 usual usually_hear v very visit_, volunteer votes waiting wanted was_rejected washing weekend weekly_review weeks
-3 what_a what_it what_you whatever_happens where whether_@ whether_he which while who_'ll who_knows who_told wife
-3 will_arrive will_collect will_deliver will_interview will_join will_let will_look will_meet will_open will_show
-3 will_sit will_take will_you with_" with_my without_a woke woke_up woman wonder_whether word_for works write_me
-3 wrote_back year yet you_'ll you_get you_know your_details
-2 "_if "_it "_tell %_after %_asking %_job %_leave %_lol %_or %_panel %_since %_slot %_time %_will & 'd_left 'd_rather
-2 'd_ship 'll_chase 'll_have 'll_hire 'll_move 'll_receive 'll_reply 'll_ring 'll_text 'll_think 'm_going 'm_hoping
-2 're_expecting 's_agency 's_any 's_boss 's_expecting 's_new 's_pa 's_sister 't_expect 't_wait )_: )_says *_* ,_an
-2 ,_bank ,_bring ,_cto ,_even ,_full ,_heard ,_his ,_if ,_one ,_poor ,_second ,_there ,_verdict /_hr 0_gets 0_in 0_is
-2 0_quid :_0 :_no :_send :_they @_" @_0 @_again @_answered @_call @_can @_cancelled @_certificate @_he @_house @_if
-2 @_informed @_moved @_of @_once @_partner @_showed @_they @_trial @_went ^_0 ^_apply ^_auto ^_back ^_careers ^_case
-2 ^_catriona ^_charge ^_closes ^_dear ^_decide ^_due ^_fish ^_follow ^_form ^_gary ^_gave ^_have ^_hoping
-2 ^_housekeeping ^_introduce ^_jan ^_knife ^_left ^_many ^_might ^_night ^_nudged ^_one ^_paid ^_papa ^_pays ^_phone
-2 ^_pinged ^_plan ^_post ^_q ^_rang ^_received ^_second ^_sis ^_staff ^_stand ^_suppose ^_texted ^_thank ^_train
-2 ^_uncle ^_vodafone ^_washing ^_went ^_who ^_woke ^_wrote ^_wyatt ^_year a_boy a_joke a_laptop a_lift a_lot a_man
-2 a_million a_name a_price a_short a_thank a_voicemail a_written about_@ about_parking abt accept accepted_by advert
-2 afterwards age agency_will airline_will all_applications allowance also_they an_@ and and_get and_he and_her and_no
-2 and_two and_wrote and_your announce_its announce_the announced annual another_go answer_every answered_my any_news
-2 any_of anybody app_will applicant_% application_, applied_% aptitude aptitude_test are_sent around arrive arrive_%
-2 as_the as_well ask_what ask_where asked_if at_home at_me at_some attached attendees attendees_% auditors_% auto
-2 back_the back_to bad bailed bake bath be_done be_finished be_no be_replaced because been_% been_in before_the believe
-2 below bet better big bike bikes billing blazer block bloke blood blood_results board_is boarding body bonus_% bridge
-2 briefed bring_i broadband broker brought_forward buddy bump bumped_% busy_season but_he but_nobody but_that but_who
-2 buy_a by_mail calculator call_and call_his called_back called_off calling_her can can_call cancelled_, card_,
-2 case_the catriona certificate_% chain chairs change charge charge_nurse chase_@ chased_@ chased_the check_my
-2 chief_executive chisels choose christening christening_photos city claim_% client_in closed_% cold collect_the
-2 come_home commute company_will compete complaint complete confirm_% confirmed_it confirmed_the confirms
-2 contact_shortlisted contact_you container contract_arrived contract_dated copies copies_, cost costs could_maybe
-2 could_send counts cousin_@ cover_% crates_are cried customer_% dashboard date_and day day_, day_is deadline_% dear
-2 decide_about decide_the declined deliver_% delivered delivered_% delivers depot_manager did did_% die digging dinner
-2 director_, directors discount district dm do_his doctor donors double_% double_the dream drive_, driver drivers
-2 driving dry each_month eight eleven emailed_the emailed_to emails_% ends_% enough etc every_family everybody examiner
-2 expecting_my expects_a expenses_paid experience explained_that external extra failed faq fee figures fill fine
-2 finish_it finish_the finished_% fish food for_coming for_him for_me for_news forecast four fourth freezer from_home
-2 front fund furnace garden gary get_through gets_his give_feedback give_you given_% glass go_forward god goes_up
-2 good_suit got_an grilled grim gym had_the hair half_the hall handed_over has has_a has_the hassled he_'d he_calls
-2 head_office headcount headcount_% hear_about heat help_with her_blazer her_contract her_family her_sister her_to here
-2 him_my him_that him_to hire_me hiring_% his_assistant his_best his_own hit hmrc_will holder_will holders
-2 holding_things holiday_, home_is honestly hope_i hope_she hoping hoping_for house_% housekeeping how hr_promised
-2 i_liked i_rang i_really i_signed if_a if_he if_my in_0 in_her in_on in_that in_two inspectors insurer interface
-2 internal internally interview_'s interview_, interview_has interview_preponed into invited invited_to invoice is_a
-2 is_confirmed is_given is_gonna is_leaving is_no is_now is_set is_sick issued it_off it_stands it_would jan job_, k_,
-2 kid_is kitchen knife lab lab_% landed_% landlord_about landlord_is landlord_says landlord_swears lapsed laptop_,
-2 last_% last_time leave_% leaves_% left left_my left_word less let_@ let_us letter_, letters_% letters_go library
-2 licence_% like_she liked_it liked_the line_manager link_is look look_at looking_at looking_for lot_% loud lunch mad
-2 mail_the mailed_@ maintenance make_me man_is manager_is manager_rang many_thanks market married married_% mate mate_@
-2 may_also may_not maybe_he me_" me_at me_every me_what meet_me meet_you members members_% mention menu merchants
-2 messaged_% microscope might_also might_be might_not might_ring minibus mom_'s money_for mostly mother_will
-2 move_forward moved_me moves moving mum_i mum_will my_landlord my_manager my_mate my_notice my_payslips my_questions
-2 my_side my_supervisor my_wife nana nearly need_a need_my needs_to neighbour_'s network new_@ new_passwords news_:
-2 nice nineteen no_) no_decision no_interview no_promises no_reply no_word non non_compete normal normally_% not_,
-2 not_be note note_% nothing_% nothing_to notice_period now_it nudged_@ number_0 number_of nurse nursery_will of_a
-2 of_course of_each of_her of_holiday of_my of_office offer_, offer_: offer_expires offered_the office_: old_boss
-2 on_bonus on_salary on_signal on_slack oncall one_more one_will online onto open_a opens_up or_not ordered org our_%
-2 our_chat our_recruiters out_on oven overnight owner_% p pages_, panel_has papa paper_, parcel_will parent parental
-2 parental_leave parents_% parking_is part_time partner party passport passwords pastor pay pen people_% people_,
-2 percent period permitting pharmacist phone_about phone_on phoned_% photographer picks picks_up pitch plan_is planner
-2 planning plates please_do plus point poor portfolio_% portfolio_site position_% post_as post_holder poster postponed
-2 preponed_to present_to presents proceed proceed_with profile_and promised_@ promised_him promised_to proofs_%
-2 protocol_% published published_% pushed put_on put_the query quid quiet quotes radio rail ran_% range_% rarely rather
-2 re_the read_up ready really_hope receipt recruiter_'s recruiter_promised recruiter_says recruiters_always recruiting
-2 red redo referee_, reference reference_% referral refs region releases remote replaced replaced_% replied_, report_,
-2 report_on reports_% retire retires return return_the returned_% reviews ringing_him rings risk round_is rounds run_%
-2 run_it runs_% s_% said_about said_that said_the sale samples sandwiches say say_it say_thanks say_the says_their
-2 score_% season_is seems self send_your senior_partner sent_back settlement shall_have shared_with she_'d she_does
-2 she_expects she_needs she_told she_was ship ships shop_will showed_up shows_the shutdown side signal silence_, silent
-2 sis sister_'s sit site_, ski slack slack_, small snow snow_% so_no so_the social sofa someone_'s someone_who
-2 somewhere sort_the speak split spoke spreadsheet squeeze stage_, state steel still stops stores_% strategy submitted
-2 suggested suit_% suppose suppose_they swap system_is tailor take_me taken talent talked target tax_office
-2 teacher_will telephone_, telephoned telling text_to text_when texted_to texts_the thanked_@ that_'s that_you
-2 the_access the_accountant the_aptitude the_back the_band the_bridge the_building the_business the_card the_check
-2 the_christening the_closing the_consultant the_council the_courier the_directors the_driver the_dry the_extra
-2 the_figures the_flat the_flatmate the_following the_furnace the_gate the_grant the_hall the_headcount the_hospice
-2 the_host the_hotel the_interface the_kids the_market the_minibus the_neighbour the_number the_other the_paint
-2 the_parcel the_parents the_pharmacy the_photographer the_place the_posting the_proofs the_referees the_reference
-2 the_rent the_roof the_sales the_sofa the_supply the_table the_training the_tram the_uniform the_union the_updated
-2 the_usual the_website the_week their their_chief their_results then_about they_do they_moved they_ring things_up
-2 think_it thirty through_, through_a timber time_, time_is to_0 to_announce to_bring to_call to_help to_hr to_keep
-2 to_launch to_line to_open to_proceed to_push to_return to_squeeze told_all told_he too_: track train_me training_%
-2 travelling turn_the turned_down turned_up two_crates type ugh uncle_@ up_for up_from up_her up_in update_, use
-2 usually_% v_0 visits vodafone voice voice_note vote_on wait wait_% walk_, walked want_an wants_the was_down was_good
-2 was_said was_still was_that was_too washing_machine wear weather week weekly_, went what what_is when_he where_it
-2 where_the whether_the whether_there which_is while_i whiteboard who_'s why will_chase will_hear will_invite
-2 will_issue will_launch will_pay will_respond will_sign will_someone will_speak will_they winner wishes with_other
-2 with_them withdrew_my without word_is working would_arrive would_decide would_get would_hear write_the
-2 written_feedback wrong wrote wrote_that wyatt yard year_0 yes_% yet_, you_'d you_are you_could your_background
-2 your_first
-1 !_) "_( "_@ "_i "_is %_& %_] %_card %_catch %_early %_every %_hours %_how %_instead %_it %_loop %_notice %_please
-1 %_range %_re %_round %_session %_silence %_tasting %_week '_% '_school 'd_answer 'd_asked 'd_bring 'd_heard 'd_lend
-1 'd_need 'd_put 'd_sleep 'd_speak 'd_text 'd_want 'd_write 'll_call 'll_check 'll_come 'll_review 'll_see 'll_want
-1 'm_afraid 'm_out 're 're_getting 're_going 's_, 's_an 's_brother 's_cancelled 's_daughter 's_emailed 's_fine 's_had
-1 's_job 's_letter 's_like 's_mail 's_moved 's_over 's_own 's_promised 's_reply 's_solicitor 's_waiting 's_will 't_ask
-1 't_called 't_go 't_hire 't_mind 't_ring 't_sleep 't_sure 't_tell 't_told 't_want 've_accepted 've_given 've_gone
-1 've_put 've_shifted 've_taken (_! (_head (_hm (_my (_which )_and ,_always ,_apparently ,_ask ,_asked ,_asking ,_bad
-1 ,_both ,_brain ,_burst ,_by ,_can ,_comp ,_customers ,_depends ,_emailed ,_fair ,_finally ,_fine ,_five ,_get ,_go
-1 ,_have ,_its ,_left ,_lots ,_lunch ,_might ,_mortified ,_must ,_need ,_nice ,_nobody ,_not ,_ouch ,_over ,_panel
-1 ,_phew ,_poked ,_put ,_say ,_slow ,_some ,_somebody ,_thank ,_third ,_too ,_two ,_van ,_very ,_wants ,_watch
-1 ,_weather ,_would ,_zero -_0 -_minute ._i /_o 0_( 0_+ 0_/ 0_: 0_calls 0_k 0_ppl 0_to :_* :_nice :_who = @ @_& @_an
-1 @_are @_as @_asking @_at @_books @_brings @_bumped @_came @_comes @_dmed @_does @_dropped @_figures @_followed
-1 @_forwarded @_gets @_makes @_may @_next @_offered @_owes @_paper @_pushed @_she @_shop @_should @_swore @_thinks
-1 @_too @_twice @_when @_wrote ^_( ^_accepted ^_advert ^_amazon ^_another ^_bring ^_budget ^_bumped ^_called ^_chase
-1 ^_chat ^_checked ^_compensation ^_con ^_council ^_cried ^_customers ^_cv ^_darnell ^_day ^_declined ^_dentist ^_did
-1 ^_dr ^_dropped ^_drove ^_early ^_first ^_fix ^_flight ^_for ^_four ^_gaffer ^_going ^_governors ^_gran ^_gym ^_half
-1 ^_heard ^_hedda ^_here ^_how ^_ilse ^_imelda ^_jess ^_job ^_junie ^_keep ^_kiersten ^_loose ^_lowri ^_lunch ^_made
-1 ^_mail ^_mailed ^_meanwhile ^_medical ^_meeting ^_met ^_moved ^_never ^_new ^_normally ^_notice ^_oa ^_okay ^_on
-1 ^_only ^_open ^_pager ^_parents ^_partner ^_passed ^_patients ^_pay ^_pension ^_phoned ^_ping ^_portfolio ^_posted
-1 ^_prep ^_principal ^_prob ^_promised ^_references ^_rejected ^_release ^_remind ^_reminded ^_reports ^_role ^_room
-1 ^_sales ^_sat ^_schools ^_short ^_shot ^_slack ^_submitted ^_support ^_talk ^_talked ^_target ^_teams ^_telephone
-1 ^_tell ^_tesco ^_test ^_text ^_three ^_took ^_trial ^_usman ^_van ^_visa ^_wait ^_walk ^_walked ^_whiteboard
-1 ^_whoever ^_wish ^_with a_% a_bit a_bottle a_card a_coffee a_company a_customer a_desk a_fit a_former a_head a_human
-1 a_lead a_little a_look a_match a_matter a_note a_panel a_passenger a_podcast a_polite a_postcard a_reference a_report
-1 a_rolling a_sample a_small a_team a_thing a_third a_van a_voice a_whole able able_to about_me about_relocation
-1 accept_the accepted_% accepted_, accepted_from accepted_my accepted_their accountant accounts_% ad add admired
-1 advert_says advertise_% afraid afraid_they after_half after_her after_probation again_) again_for agency_% agency_has
-1 airport album alive all_customers all_day all_places all_staff along_to also_have altogether amazon an_agency
-1 an_internal and_half and_has and_one and_perhaps and_phone and_report and_reports and_returned and_says and_sent
-1 and_talked and_the and_their and_what and_when and_who annual_report answered_, answers_the answers_tickets
-1 any_decision any_questions anything_changes apologetic apologies apologies_for apologised_for apology app_%
-1 applicants_% application_and applied_: apply_to appointed apprenticeship approves are_all are_looking are_moving
-1 are_sending arguing as as_a as_agreed as_ever as_for as_me as_per as_promised as_soon ask_% ask_about ask_dad
-1 ask_whether asked_how asking_was asking_where asking_whether asleep assessment assessors at_all at_the
-1 audit_committee audits auto_confirmation automatic_reply away_% baby back_about back_on back_that bad_news bailed_on
-1 bakery banks basis bay be_% be_able be_at be_closed be_delivered be_drawn be_getting be_glad be_handed be_here
-1 be_invited be_issued be_nice be_there be_to bed_manager been_filled been_postponed been_put been_received been_sent
-1 been_shifted bees before_me behind_the benchmark berth between bid bins birthday black bless blue_while board_,
-1 board_and board_meets boards boiler_% bold boots boss_says both_% bottle bottle_of bought box_% boxes brain bring_own
-1 bringing british broadcaster brother_is budget budget_, budget_round build_% bumped_the bumped_to burst burst_pipe
-1 busy but_my but_the buying call_a call_each call_in call_my call_out called_his called_the called_to came_through
-1 camera camp can_be cancelled_on cancelled_the canteen car_, care careers careers_page carry case_study cat catalogue
-1 ceiling cent cert certificate_, chair_has chairman_% changed chart_% chase_the chased_him chasing chat_is cheaper
-1 check_the check_whether checked_in chef chef_'s chef_will chemistry chip chose chosen clause clean clear_the clears
-1 client_gets client_said clients_% climbing clock closed_for coding coffee collected college column come_up
-1 comes_through comments_on committee_has commute_is comp_committee companies confirms_% confirms_the contract_:
-1 contract_and contract_from contractor controller conversations cook copied could_not could_perhaps could_ring
-1 could_see could_start could_you cover_my covers covid crane cross current_boss current_employer current_job
-1 customers_% customs_module cut_the cv cv_and cv_on cv_sent damp dark darnell date_of date_to dated dated_%
-1 daughter_is daughter_will day_of days deadline_for dealers decided_not decided_to decision_yet deck deck_%
-1 declined_their delay delivers_% dentist_moved department_% depends depends_on description_, designer designers desk_%
-1 desk_, desk_for did_, did_it did_not dietary director_of discovery discussion distributed dmed dmed_me do_i do_it
-1 do_not do_you docs dog_is down_the dr dr_. draft_% dreamt_they drew dropped_@ drove during during_the each_%
-1 each_quarter earlier early early_, eat editorial election emailed_hr employment_contract engine enjoyed enjoyed_the
-1 enquire even_% evening every_application every_customer every_morning every_other every_partner every_store
-1 every_week everyone_on everyone_the exam_results exercise_, exists expects expenses_form explain extend face factory
-1 fair_% fair_, fair_play fast fax feature feed_the feedback_: feedback_every feeling feet field file_, files files_%
-1 filled_in filled_internally finance_the find_that finds fine_by fingers fingers_crossed fired firm first first_% fit
-1 five_people floor floors fly_me flying follows_% for_another for_it for_making for_status for_them for_work forget
-1 forgot form_is form_to former forum forward_% forward_it founder_is founders framework free_% freelance freezing
-1 fridge friend friendly friendly_, friends from_his from_now froze frozen gaffer gap gatehouse gave_@ generally_%
-1 get_his gets_% gets_an gets_her gets_it gets_switched getting_his getting_married girls given_me giving_them glad
-1 glad_to go_% go_back go_on go_to goes_% goes_on going_on gone_% gone_and gone_quiet gone_with good_, good_: good_pen
-1 got_bumped got_in got_pushed got_their gracious gran grants great gridlane grilled_me grilling group_is grow growing
-1 guys had_% had_'t had_it had_no had_they haircut half half_a half_of hall_% hand_in handed_% handed_in hang_up happen
-1 harbour hardly has_called has_cancelled has_come has_covid has_flu has_had has_her has_it has_moved has_pushed
-1 has_shingles has_taken has_told hates have_another have_any have_hr have_moved have_someone have_the have_their
-1 have_written he_also he_answered he_asked he_gets he_had he_hopes he_left he_likes he_promised he_rang he_showed
-1 he_starts he_wants head_, heads hear_from hear_the heard_% heard_nothing heater hedda held_, her_@ her_an her_for
-1 her_i her_in her_know her_mother here_, hesitate hesitate_to him_again him_he hired_me hiring_me his_contract
-1 his_firm his_team his_wife hm_) hold_the holder holding home_, home_and how_% how_i how_many how_matters how_the hplc
-1 hplc_test hr_% hr_asked hr_for hr_rang hunting husband hybrid hybrid_, i_% i_believe i_called i_clear i_dreamt
-1 i_expect i_gave i_make i_still i_think i_write ice idea_when if_% if_@ if_no if_nothing if_still if_they if_you ill
-1 ilse imelda impressed in_! in_% in_, in_it in_one inbox_, inform_me informal ins inspection insurers
-1 internal_candidate interview interview_back interview_held interview_moved interview_postponed interview_pushed
-1 interview_put interview_will interviewing_% introduced iron is_, is_@ is_expected is_expecting is_fine is_fixed
-1 is_freezing is_ill is_keen is_late is_lifted is_mine is_of is_open is_over is_postponed is_supposed is_under is_very
-1 is_waiting is_with ish it it_back it_by it_did it_is it_on it_says it_seems it_they its_new jealous jess job_! job_'s
-1 joined judge junie jury_duty kelsall_bikes keys_% kids_' kiersten kind knocked knocked_me know_from know_when label
-1 labels landlord_will large last_: last_person last_round late_, late_again lease_% left_a lend_us lending lending_me
-1 less_so let_her let_you lets_me lifted like_somebody like_that liked_my likes_it likes_my lines listened little
-1 look_up loose loose_ends lost lots lots_of loved lovely lovely_to lowri luck madam mail_, mail_@ make_an make_the
-1 making making_the mam_'s man_in man_says marathon mark marketing marks maternity maternity_leave maths matter_of
-1 mattress may_be may_have maybe_not maybe_she mayor me_! me_? me_an me_and me_but me_herself me_out me_was means_no
-1 meantime medical_form meeting_to mentioned_that menu_% merchant merge merger_% message_, message_to message_with
-1 messaged_@ middle middle_of might_do might_get might_have milk mill mine_, minister_will missing module monthly moon
-1 more_candidate more_candidates more_time morning mortified most_of mot mould move_my move_our move_the moved_by
-1 moved_our moved_their moves_% moves_to moving_forward moving_to mummy music musical must_be must_get my_" my_class
-1 my_date my_dentist my_deputy my_end my_friend my_head my_last my_letter my_lunch my_mum my_panel my_payslip my_poster
-1 my_question my_referee my_shift my_son my_thesis myself name_a name_along name_is near near_@ need_somebody needs
-1 needs_more needs_the neighbours_will never never_again never_call new_card new_director new_phone new_price new_wing
-1 newsletter next_time nice_to niece nights_% no_feedback no_idea no_news no_promise no_reason no_use nobody_has noise
-1 none not_enough not_even not_hesitate note_to notes_, nothing_is notified_by now_on nowhere nudge nudge_@ number_%
-1 nursing o o_a oa of_all of_asking of_hr of_mine of_nothing of_nowhere of_nursing of_product of_service of_silence
-1 of_something of_term of_that of_their of_three of_what off_sick offer_! offer_came offer_letter offer_received
-1 offer_signed offer_stands offers_usually office_moves office_rang oh_well okay old_manager older older_than on_about
-1 on_mail on_maternity on_nights on_our on_to on_whether on_with once_i one_'s one_has one_to ones only only_% only_if
-1 opened operation or_so order_% organisation orientation other_one ouch our our_call our_hr our_interview our_meeting
-1 our_recruiting our_written out out_about out_by out_every out_whether over_in over_there owner_dropped owner_will
-1 pa_rang paint_shop pancakes panel_, panel_done panel_is panel_liked panel_to panel_was papers parents_' parents_will
-1 part_two pass_they passed_on passenger passes pay_is pension_people perhaps_they person_, person_is personally
-1 pharmacy_will phew phone_screen phone_to phoned_@ phoned_me photographs picked_me picking pinged_@ pipe pipeline
-1 pizza place_in places planned planned_% plate pleased pleasure_to plumber_'s plumber_is pm podcast podcast_: point_of
-1 poked polite portal possible post_has post_of post_the postcard postmortems posts ppl practising
-1 practising_certificate prepare presented presented_the press_% price_% price_list principal_@ printer_% private
-1 probation problem process_% production projector promise_a promise_to promotion promotion_% protocol prototype pub
-1 public publish_its pulled pulled_out pushed_back pushed_my pushed_our pushed_out put_back q question_is questions_,
-1 quiet_, quit quite quote radio_silence rain raise_% ran_over rang_@ rang_hr rang_me rang_the rang_to re_: reading
-1 readout ready_% real really_was reason reason_given receipts receive_an receive_feedback receive_their received_%
-1 received_their recruit recruiter_( recruiters_will recruiting_team redesign references_are refreshing refuse regret
-1 regret_mail regulator_will rejected_by rejected_me rejection release remember remind reminded reminded_@ reminder
-1 reminder_% renewal reopens_% reorg reorganisation repeat replace replacing replied_% replied_with replies_%
-1 replies_to reply_from reply_on reports_go reports_to request required residents resign result_will results_%
-1 results_, resume_on resume_to retailer returns review_, reviewed reviewers reviewers_will ring_him ring_them
-1 ring_when rings_the robot role_, rolling rolling_basis room_, room_0 round_done route rule rumour running running_the
-1 rush said_it said_on said_so said_we sample saved say_" say_anything say_they says_" says_his says_my says_yes scales
-1 scan scanned school_will score scrapped sea search seat second_interview second_time secretary_will see_to
-1 selected_for self_: sell sells send_feedback send_them send_two sending_a sending_me sends_its sent_@ sent_to session
-1 shall_let she_asked she_got she_likes she_mentioned she_offered she_paid she_rings she_wrote shelf shift_, shift_done
-1 shifted_the shingles ship_v ships_% shoes shop_% shops should_they sideways sign_% signed_and signed_contract
-1 signed_it signed_my silence_% simply since since_i sit_in site_director site_map sites_, sitting slept slide slot_is
-1 so_he so_i so_it so_that so_there so_we somebody_% somebody_internal somebody_to somebody_who someone_else someone_in
-1 soon soon_as sorts sounded sounds soup source space speaks spoke_% spring squad stack staff_get stakeholders stand
-1 stand_0 start started statement status stays_on stays_open step still_arguing still_going still_had still_in still_no
-1 stock stood stop_refreshing stopped straight_to studio stuff submitted_the successful_candidate suit_me super
-1 superday supermarket supply_chain supply_job sure_to surgeon surgery_will surprised surveyor surveyor_will swears_i
-1 swim switchboard switched system tablets tacho take_over taken_me takes_them taking talent_team talk talk_with
-1 talked_about tape tasting tasting_, tax_return team_meeting team_of teams_call tell_@ tell_him tell_my tells temp
-1 temp_agency tesco test_has test_results tests text_% text_, text_for text_you texted_% texted_@ than_% than_i than_me
-1 than_my thank_god thank_the thanked_the thanks_% thanks_a that_% that_his the_accounts the_ad the_advert the_agency
-1 the_airport the_annual the_assessors the_associate the_automatic the_bake the_bank the_bell the_beta the_blood
-1 the_bonus the_book the_boxes the_broadband the_broadcaster the_builders the_canteen the_captain the_cat the_ceiling
-1 the_ceo the_class the_commute the_confirmation the_conversation the_course the_cover the_customs the_cut the_damp
-1 the_data the_delay the_demo the_district the_door the_duty the_election the_factory the_film the_first the_flu
-1 the_forum the_fourth the_fund the_gap the_glass the_good the_gp the_gym the_harbour the_heat the_hplc the_insurers
-1 the_interviewer the_invite the_lab the_label the_lady the_library the_lift the_mayor the_meantime the_menu the_middle
-1 the_mill the_moon the_music the_nursery the_org the_organisation the_others the_paper the_part the_phones the_planner
-1 the_planning the_presentation the_press the_printer the_process the_projector the_prototype the_radio the_real
-1 the_referral the_road the_sample the_seat the_shops the_steel the_stores the_study the_successful the_surveyor
-1 the_task the_taxi the_text the_ticket the_trustees the_turkey the_vacancy the_van the_visa the_ward the_warehouse
-1 the_window the_winner the_wrong their_% their_careers their_offer their_website them_he them_the then_emailed there_,
-1 there_and these they_'re they_call they_cancelled they_chose they_hired they_let they_normally they_passed they_pay
-1 they_pick they_picked they_put they_sent they_turned they_went thing think_about thinks_that third third_time
-1 this_time those thousand three_, through_to till_the till_then time_and time_to tin to_accept to_add to_break
-1 to_customers to_dig to_enquire to_families to_finish to_five to_hire to_hold to_it to_lend to_lunch to_people
-1 to_print to_refuse to_report to_self to_show to_sign to_sort to_speak to_take to_thank to_think to_three to_twelve
-1 to_wear told told_mum tone too_junior took took_notes took_the tool touch_% traffic train_% train_delayed train_home
-1 train_to train_was trainees training tram travel_expenses travel_to tree tried trouble trying turkey turned_in
-1 turned_out tutor twelve twenty twice twice_% twins two_copies two_of um unable unable_to under unsuccessful up_% up_@
-1 up_again up_at up_with updated upgrade us_, us_about use_to usman usually_go vacancy valid valid_% van_% venue
-1 very_apologetic visit_was voicemail voicemail_, volume w_/ wait_to walk walk_in wall want_the wanted_someone
-1 wanted_to wants_it ward_manager wards was_@ was_cancelled was_given was_kind was_lovely was_not was_very watch
-1 watched water_, we_'re we_have we_reply weather_permitting week_% week_, weld went_back went_sideways went_through
-1 went_to what_time what_was whatsapp_, when when_a when_do when_the when_will where_my where_we whether_we which_of
-1 white who_calls who_did who_does who_took why_i will_@ will_advertise will_bring will_buy will_need will_present
-1 will_run window wine wing wish_to with with_0 with_another with_hr withdrew_% withdrew_, withdrew_from wk woman_from
-1 woman_who wonder_if works_% would_'t would_be would_call would_suit would_they would_you write_to write_up writes_%
-1 writes_the writing_, yes_! yes_they you_back you_call you_decide you_email you_every you_hear you_let you_need
-1 you_note you_tell you_when your_@ your_application your_calendar your_cv your_second zero
1 "_- "_leave "_she "_the $ %_as %_because %_bonus %_but %_debrief %_never %_no %_now %_per %_start %_there %_though
1 %_trial %_when %_who 'd_call 'd_give 'd_hear 'd_let 'll_arrange 'll_bell 'll_buzz 'll_circle 'll_confirm 'll_decide
1 'll_give 'll_let 'll_message 'll_pop 'll_sort 'll_tell 'm_supposed 're_making 're_seeing 're_sending 's_a 's_all
1 's_also 's_asking 's_back 's_been 's_happening 's_holding 's_made 's_number 't_% 't_phone 't_talk 've_been 've_had
1 (_ta +_0 ,_back ,_budget ,_could ,_did ,_every ,_first ,_from ,_half ,_interview ,_invite ,_job ,_keep ,_legal ,_like
1 ,_me ,_met ,_more ,_now ,_please ,_promised ,_rather ,_remote ,_salary ,_should ,_since ,_someone ,_sorry ,_texted
1 ,_then ,_walked ,_which ._% /_0 0_! 0_) 0_b 0_base 0_done 0_mo :_" :_@ :_a :_client :_her :_hr :_nothing :_will @_(
1 @_, @_also @_hears @_herself @_lead @_link @_needs @_place @_rota @_shall @_team @_tells @_test @_vetting @_walked
1 @_was @_with ^_agency ^_agent ^_also ^_april ^_aroha ^_art ^_background ^_bar ^_before ^_bex ^_bill ^_board ^_boss
1 ^_both ^_by ^_came ^_candidates ^_colm ^_darlene ^_debrief ^_dot ^_ellie ^_eta ^_good ^_got ^_had ^_hemi ^_hiring
1 ^_ieva ^_invite ^_jd ^_kelsall ^_lani ^_lorna ^_mairead ^_mandy ^_message ^_mette ^_miss ^_nate ^_nice ^_offers
1 ^_onsite ^_pat ^_people ^_professor ^_rob ^_rota ^_salary ^_screening ^_sends ^_separately ^_shift ^_sous ^_stellan
1 ^_third ^_training ^_transport ^_travel ^_unfortunately ^_voicemail ^_we ^_wes ^_yer a_colleague a_conference a_final
1 a_friend a_go a_half a_letter a_mail a_message a_mock a_no a_promise a_revised a_room a_visit about_, about_my
1 about_next about_rates about_right access account account_% across_the actual actually address_and after_the
1 agenda_and agreed_: agreement_% ahead all all_five also_he also_introduce also_reckons also_said also_send an_email
1 an_interview an_invite and_% and_did and_gone and_left and_my and_nothing and_revert and_rings and_so and_would
1 and_you announced_% answer_: answer_about answer_from answer_me answer_should anything_% anywhere apologised april
1 are_slow aroha arrange_an as_@ as_discussed as_we ask_for ask_the asking_what assessment_day at_a at_least
1 at_reception availability_% background_verification bank_shifts bar bar_manager bar_raiser base_, be_called be_emailed
1 be_given be_made be_making be_news be_patient be_phoning be_setting be_writing becca_will been_raving before_she
1 before_they benefits_booklet between_two bex bit_of blind board_meeting board_sits book booklet bout bout_the branch
1 brief_for but_one but_they buzz_me by_hr by_them call_about call_after call_back call_every can_% candidates_of
1 car_park card_in case_, case_brief case_papers case_prompt certificates cfo chair chart_and chasing_the chat check_and
1 check_is checked checking choose_a choose_the clearance clerk_will client client_has client_sends clinical
1 clinical_lead code_% codility coffee_with colleague_of colm come comes_back comes_from coming_back commit commit_to
1 committee_sits communicate comp_plan compensation compliance confirmed_that contract_goes contract_on contract_should
1 coordinator_, copy corridor council_'s couriered course_, cycle darlene date_given date_with day_they dbs_link
1 debrief_@ debrief_me decide_, decided_% decides_about decides_on decision_, decision_: decision_about decision_day
1 delay_, delayed_% delayed_, deposit description_% design_round design_task desk_said desk_told did_say dig dig_out
1 dinner_with director do_'t do_is doc dot down_for down_well dr_lim draft_engagement draw drawings_% drop_you due_a
1 education education_team either_way elevator ellie email_, email_it email_says email_to emails_me empty end_@
1 engineering event everyone_who expect_my far feed feedback_comes feedback_for feedback_on feedback_promised
1 feedback_was filing final_decision finance_, fine_, finish_my fintech first_, first_chat first_year five_of fix
1 flexible flight_lands follow_from for_a for_my for_our for_that for_us forklift form_0 form_for founders_, freeze_is
1 from_payroll from_people furnish game gave_% get_a get_an get_feedback get_my get_them get_you gets getting_a
1 getting_back girl given go go_in go_over goes_, goes_i good_news good_or got_a grad grade grading grant_will
1 hackerrank hackerrank_link had_not hang hanging hanging_up happening happens happens_i has_met has_never has_put
1 has_undertaken have_'t have_an have_called have_feedback have_her have_his have_interview have_sent have_two
1 have_undertaken having_been he_'ll he_could he_gave he_intends he_liked he_plans he_swore he_undertook head_chef
1 head_will health health_form heard heard_back her_% her_, her_back her_brother her_decision her_desk her_director
1 her_landlord her_mind her_voicemail her_word herself_and herself_is hire_% hiring_decision hiring_manager his_boss
1 his_colleague his_notes his_old his_word hook_me hope_you hoping_to hour hours_% how_it hr_'s hr_department hr_is
1 hr_to human i_came i_go i_might i_start i_suspect idea ieva if_anything in_an in_house in_our in_payroll in_time
1 in_your included inform_you informed informed_of interview_date interview_went interviewed_me interviews_%
1 invitation_% invite_to is_also is_an is_calling is_emailing is_getting is_giving is_i is_overdue is_paid is_stuck
1 is_that issue_my it_: it_at it_down it_first it_from it_never it_out it_will itself_is jo_will job_% job_pack
1 joining_link joke keen keep_the kelsall kit_will know_, know_where know_whether land land_% land_in last_, last_two
1 lawyer_will le leader leads least left_her legal lesson lesson_, letter_came letter_from letter_goes letter_in
1 letter_of letter_promised letter_says letter_was letter_would letters letting level life like_this liked_me lim line_,
1 line_when lined lined_up loads loads_of login looking looking_like loop_% lorna made_a mail_% mail_from mail_to
1 mailing_me mairead maker man_who manager_) mandy matron_will matter me_@ me_after me_my me_of me_posted me_then me_two
1 me_up meantime_, meanwhile medical_forms meets_% membership message_asking message_from messaged_, met_@ met_the mette
1 miss miss_@ money_, more_% more_, mum_thinks my_availability my_book my_calendar my_certificates my_coach my_contact
1 my_dbs my_details my_email my_first my_level my_mail my_other my_papers my_parking my_ticket my_work nada nah nailed
1 name_on named nate nd_round never_turned new_head news_for news_from news_is news_on no_, no_. no_contract no_for
1 normally_answer nothing_from nothing_in notified notify_candidates now_% number_, numbers_and of_employment
1 of_governors of_which offer_expected offer_goes offer_should ola_'s ola_was old_one on_, on_an on_your onboarding_pack
1 once_he one_on one_with online_test onsite_, opening_in options_% or_down order other_% our_coordinator our_finance
1 our_office out_if out_in out_my out_the outgoing outside over_and over_from overdue p_& pa pack_% paid_,
1 panel_feedback panel_meets papers_% paperwork_to park pass_% passed_, past_finance past_the pat paulina pay_% payslip
1 pending pension_booklet people_& people_are person person_specification phone_call phone_every plan_to plant
1 please_keep police police_check post_% post_is posted_, practice practice_manager prep_packet prob process programme_%
1 project promises_a prompt_% proper proposal_% proposal_to proteomics provided publisher put_an put_my q_. question
1 questionnaire_% questions_% raiser raiser_round rang_% rang_back rang_from range raving raving_about re_start
1 reach_you reached reached_me reaction read_my receive_our received_a reception_% reckons_she reckons_the
1 recruitment_team regretted reimburse_your released reopen reopen_the rep rep_will respond result_from results_are
1 reviewer revised_offer ring_back ring_to ringing_% rob role_% roles rooms round_and round_in round_with rubric rung
1 rung_% s said_hr said_to sat_next say_more saying says_decision scenario scheduling school_% school_secretary
1 screening seeing sees sees_the send_her send_you sending_over sent_her sent_it sent_out separately separately_,
1 services session_% settle_my she_added she_can she_confirmed she_did she_goes she_tells she_wants shift_is shifts_,
1 ship_me shoot_over shortbread shortlisting should_'ve should_find should_hit should_reach shout shout_% showing sign
1 sit_tight site_% site_induction sites skills_test skipper slack_% slides_% slipped slipped_to slot_to slow_, so_sorry
1 some_dates somebody_'s somebody_with someone_to sous specification square staff_room stand_% stand_, start_dates
1 stellan still_has still_have stretch_and study_% style style_guide submission suggested_i suits suspect swears
1 swore_blind swore_she system_design ta_) taken_up talk_it talked_to talked_with team_, team_he team_lead team_match
1 technical_round teletravail term term_, test_piece text_him text_off that_a that_hr that_the the_application
1 the_apprenticeship the_audit the_boss the_chief the_codility the_coding the_coo the_coordinator the_corridor
1 the_county the_designer the_diary the_directions the_drawings the_education the_girl the_hm the_hr the_induction
1 the_invoice the_jd the_lead the_login the_lunch the_matron the_money the_name the_numbers the_ops the_outgoing the_p
1 the_partner the_portal the_promised the_proteomics the_publisher the_reading the_references the_reserve the_score
1 the_sign the_skipper the_slides the_slot the_status the_style the_system the_teams the_thing the_train the_trains
1 the_travel the_upshot the_very the_woman the_work the_zoom their_@ their_accounts their_research their_side them_%
1 them_and them_on them_to them_will then_% then_, then_i then_the there_should they_'d they_'ll they_are they_have
1 they_plan they_still they_will think_, thoughts three_of thrilled through through_my thru_the tickets tickets_%
1 times_for to_: to_all to_chase to_check to_do to_each to_get to_look to_our to_pay to_reach to_sleep to_talk to_turn
1 to_work together told_that took_my touch_with trains transport transport_manager travel_costs trial_% trust trust_will
1 turnaround twice_, two_contracts two_rounds understand_that unfortunately until until_the until_then up_: up_by upshot
1 vacancy_holder verdict_expected verification video_chat view visit w_the walk_me walked_me wants_my ward_sister was_a
1 was_assured way_to we_talked wed weekend_and well went_, went_down went_fine went_well wes what_@ what_he what_i
1 whether_i whether_it which_@ which_the who_had who_runs who_said will_call will_check will_choose will_debrief
1 will_discuss will_find will_go will_make will_now will_pick will_put will_release will_review with_a with_details
1 with_feedback with_her with_him with_me with_some word_that would_land would_reach wrap wrap_up writes_to
1 writing_sample written_exercise written_test wrote_% wrote_: wrote_the yeah yer you_'re you_again you_have your
1 your_answer your_contract your_inbox your_interview your_offer your_profile your_rail your_references zoom_with £ £_0
1 “ ”
2 "_in "_said %_came %_shift %_the %_” &_@ 'd_circle 'll_answer 'll_ask 'll_fire 'll_keep 'll_mail 'll_only 'll_pass
2 'll_ping 'll_refer 'll_share 'll_ship 'll_talk 'll_txt 'll_update 'm_due 's_% 's_away 's_call 's_coming 's_getting
2 's_hoping 's_promise 's_worth 't_a 't_come 't_decided 't_expected 't_say 't_sent 've (_% (_0 )_said +_a ,_a ,_at
2 ,_crickets ,_for ,_hr ,_intends ,_once ,_pay ,_read ,_so ,_told ,_well ,_zip -_% ._0 ._e 0_. 0_s 0_will :_an :_the
2 @_'s @_- @_. @_: @_@ @_aims @_assured @_could @_gives @_happy @_let @_made @_plant @_reckons @_swears @_undertook
2 @_would ^_apparently ^_application ^_at ^_bec ^_benefits ^_bloke ^_bo ^_bottom ^_brett ^_chef ^_contracts ^_deadline
2 ^_dee ^_each ^_everyone ^_fintan ^_gail ^_group ^_huw ^_imogen ^_interviewed ^_joanne ^_joy ^_joyce ^_kindly ^_long
2 ^_mark ^_matron ^_mr ^_occ ^_occupational ^_oh ^_onboarding ^_ought ^_reckons ^_refs ^_relocation ^_right ^_said
2 ^_school ^_since ^_sioned ^_six ^_someone ^_stage ^_the ^_told ^_update ^_ward a_calendar a_callback a_candidate
2 a_draft a_fresh a_lady a_link a_parking a_shout a_term a_verdict a_whatsapp about_dates about_the about_your across_%
2 added again_: agency_) aiming_to alarm all_% all_know an_answer an_eye and_call and_confirm and_decide and_if
2 and_inform and_of and_our and_ring and_we answer_comes answer_is answer_my anyway apologise apologised_and application
2 application_% application_is appointment_letter approve are_getting ask_if assigned at_@ at_every at_his away back
2 back_: back_with be_fixed be_notified be_posted be_put be_reaching be_returned bec been_cancelled bell_me bev_will bo
2 board_has book_me booking_me booklet_% boss_% bottom bottom_line break_, breakdown brett budget_and budget_is business
2 but_@ but_said but_will by_0 calendar_invite call_on call_when callback_% called_and calls_not can_count cfo_will
2 chair_of chambers charity circulate_the claims clerk_to client_feedback co come_from come_to comes_out coming_my
2 committed committed_to committee_meets confirm_it conflicts contacted contract_'s contract_, contract_promised
2 conversation copy_of counsel count_on counter courier_% creative creative_director cto_% cto_, cv_, dataset date_%
2 date_, dates_for dbs_form deadline_is debrief_% decision_'s decision_for decision_to decision_will dee delayed
2 department design_, diary_% dig_up dot_will drops_% e_. editor email_you emailing_the employment end_he entry eta_for
2 expect_her expecting_to expense expenses_are eye_out feedback_would figure file_for finance fintan fire_alarm fire_the
2 flick_me flight_% following for_0 for_an for_her for_his foreman_, fortnight founder_'s four_candidates from_their
2 front_desk gail game_% gate_code getting_the got_@ governors happened has_asked has_talked have_a have_given have_news
2 have_rung have_word have_your he_called he_did he_goes he_has he_looked he_reckons he_would head_'s health_will hears
2 hears_% heather_@ hemi her_assistant her_office hers herself his_sister hit_my hold how_we hr_told huw i_. i_could
2 i_met i_spoke immigration imogen in_this inbox_is info inside instructions_% interview_at interview_to interviews_are
2 intro intro_me invites is_away is_looking is_on is_promised is_ringing is_too is_what it_'ll it_'s it_to it_with jin
2 joanne jobs joiner joy joyce k_+ k_0 keep keep_an kitchen_manager know_how lady landlady lani laptop_% lawyer lead_,
2 leaflet legal_, let like_a like_an like_the line list locked login_% login_for long_weekend looked_at looking_%
2 loop_me lot_of made_% made_up mailed_to mailing makes manager_for mat matters me_back me_either me_how me_i me_if
2 me_included me_one me_she me_something means_to meet_% meeting meeting_with meetings member mine_goes models ms_.
2 my_day my_desk my_number my_pension my_second my_site my_talk my_travel name_% name_forward name_to named_@
2 nd_interview needful_% neither never_did new_contract new_time no_response norovirus notebook nothing_came nothing_for
2 notify_applicants numbers o_@ occupational occupational_health of of_an of_his of_research of_the off_him offer_in
2 offer_on oh ola_will old_@ on_that on_them one_in one_way one_who onsite_on or_bad our_@ our_answer our_decision
2 out_with outcome_to outcome_will owner_, owner_is owners owns pack_will pager paper paper_he parking_% parking_info
2 partners partners_are partners_will pattern_% pdf picked_up ping ping_me place_, plan_for planning_to pop pop_the
2 portfolio_review post_to postdoc posted_% posting_me posting_out practise pre professor professor_@ profile_to
2 profiles promise_of promised_, promised_feedback promised_me prompt properly_% provisional publisher_will pushed_the
2 putting_me questions_about r rail_fare rate_card reaches reaches_me read_it received_an reception receptionist
2 reckons_he recruiter_at recruiter_is references_, regardless_of repo repo_link req reschedule reserve reserve_list
2 result_of result_promised results_come results_expected revert_with reviewing right_so right_to road roadmap role_is
2 room_and rota_manager round ruling running_order runs_a runs_the safeguarding said_: said_nothing said_they salary_%
2 say_% say_she says_the school_office screen_, search_firm second_stage send_an send_my sending_an sentence set_a
2 share_a she she_'ll she_gave she_has she_rang she_swears she_thinks sheet_% shifts_% short_of sioned sit_down
2 slip_that so_they someone_will sometime sorry_for stage still_open summary taking_it talk_% talk_to telling_me
2 test_will texted_that than_that that_her that_they the_0 the_art the_assignment the_benefits the_budget the_candidate
2 the_chart the_clerk the_committee the_comp the_conflicts the_creative the_dataset the_day the_deadline the_department
2 the_design the_email the_equity the_ferry the_full the_funding the_hours the_idea the_jury the_keys the_last the_list
2 the_mat the_meeting the_membership the_owners the_parking the_partners the_pension the_plan the_post the_principal
2 the_programme the_project the_rate the_recruitment the_repo the_role the_running the_safeguarding the_school
2 the_screen the_shifts the_surgeon the_talk the_tax the_terms the_test the_visitor the_workshop the_yard their_head
2 their_travel their_verdict them_: then_she there_has there_is they_% they_aim they_had they_like they_say they_should
2 they_took they_were third_round time_with times to to_a to_apologise to_arrive to_book to_connect to_everyone to_feed
2 to_hear to_inform to_issue to_let to_loop to_make to_telephone to_two to_us told_me told_us took_up tops tracking
2 travel_claim travel_desk trustees trustees_% turns txt txt_me typed_up understand understood union_will up up_and
2 up_another up_or urgent us_a us_that us_will vetting_form view_% visa visitor_pass voicemail_from vote_% vp vp_%
2 walk_you ward was_agreed was_the way_@ way_or we_aim we_got we_shall we_were well_done what_they whatever when_she
2 where_they which_in which_was who_interviewed who_owns who_signs whom will_be will_do will_get will_land will_propose
2 will_recommend will_refer will_ship with_legal with_numbers with_us with_you without_fail word_with words words_:
2 work_on workshop worry worst would_go would_settle would_telephone yes_, you_, you_and you_in you_of you_our you_shall
2 you_through you_to you_with young zip zoom_, zoom_link
3 !_" "_will %_- %_board %_i %_like %_regarding %_was 'd_be 'd_email 'd_phone 'll_flick 'll_forward 'll_loop
3 'll_reimburse 'm_told 's_answer 's_booking 's_feedback 's_in 's_verdict 've_got 've_pushed (_agency (_recruiter )_is
3 )_promised +_one ,_" ,_according ,_although ,_her ,_never ,_no ,_said ,_was ,_whichever -_@ 0_nd @_committee @_intends
3 @_never @_office @_people @_there @_took ^_because ^_beth ^_call ^_cfo ^_claire ^_contract ^_crewing ^_deb ^_docusign
3 ^_equity ^_ffion ^_final ^_find ^_foreman ^_getting ^_gillian ^_grant ^_her ^_jen ^_jo ^_lou ^_mal ^_mel ^_next
3 ^_nothing ^_nuala ^_payroll ^_relo ^_round ^_shauna ^_sione ^_somebody ^_still ^_task ^_that ^_vetting ^_vik ^_waiting
3 ^_will a_0 a_@ a_different a_form a_list a_meeting a_response a_slot a_stamp a_text after_that agenda_% agreed_that
3 all_i all_of along although an_update and_all and_come and_never and_then and_write another_date answer_was
3 answer_will answers_% application_pack are_being are_to arrives art art_test as_it asked_about asked_when assignment
3 assistant_to away_with back_for bands bands_% be_confirmed be_contacted be_informed be_letting be_rung be_sending
3 because_of before_that beforehand benefits_summary beth beth_will bo_will books_% boss_said business_manager but_she
3 by_courier by_post callback called_@ came_away candidate_gets captain captain_@ ceo ceo_% chairman chat_% chef_@
3 claire claire_will class_% client_will colleagues committee_'s conditional confirm_your confirmed_% confirming_the
3 contract_is conversation_, courier course crewing cto d day_rate deb decided decides_whether deciding deputy_,
3 different do_% door_code drops drops_me due_course due_to email_the emailed_: end eng exercise_will expecting
3 expecting_the fail fee_% feedback_is ffion figures_% final_word finalists find_a fix_a fix_up follows foreman_says
3 form_% form_, form_in forward_to founder from_hr future get_in get_paid gets_sent getting_my gillian give_us gives_me
3 giving_me go_ahead go_through going_to gonna_get grace_will guide_% guidelines_% half_term handbook have_made he_is
3 he_replied head headhunter headteacher her_my her_notes hers_will his_@ his_report home_% hook hopefully_% hr_: hr_are
3 hr_lady hr_partner i_would in_a in_bed in_due in_my inbox_% induction_pack informed_% instructor intends intends_to
3 interview_slot interview_slots interview_timetable intimated into_it invites_go is_due is_phoning is_published it_went
3 jen jo kids_are kindly_note know_if know_is lad lady_will lands lands_in lani_will laptop let_slip letter_is link_will
3 linkedin_% looks lou m_0 mail_you mal matron me_, me_more me_that me_where meeting_% meets mel message message_%
3 mileage mind_up moving_house mr mr_. ms_@ my_application my_future my_medical my_mobile my_profile my_start my_tea
3 name name_of nd new_one next_round no_call no_sign nobody_in note_that nothing now nuala numbers_% occ occ_health of_@
3 of_design of_hers off_the off_to offer_comes offer_from offer_to offers offers_are office_is office_says on_a on_her
3 onboarding_packet onsite_% options over over_to package pairing paper_on paper_version paperwork_will parking_,
3 partner_will pay_back pay_rates pencilled pencilled_in people_team people_will permit_% phone_, pick_a portal_%
3 portal_says preprint presentation principle prof_@ promise_: put put_a quick quiz quiz_% r_gonna rate rate_% rates
3 reading_list ready_for receive_your recruiter_, references_and refund_your regardless registry relo relocation_policy
3 replied_before reply_, reply_expected research review salary salary_bands sat saw_the says_feedback says_results
3 scheme screen_with second_visit see_if send_% send_his sends_me sent_by set_me settle_your shauna she_intends
3 she_undertook ship_the should_arrive should_come sides sift_results sign_of signs sione slot_% slot_, slot_for
3 someone_% someone_from something_in sort_me sorting specs_% spoken spoken_to stamp steps_% still_not still_waiting sub
3 suggest task_% tea team_% telephone_you term_sheet text_me texted_: that that_: the_brief the_candidates the_dbs
3 the_eng the_engagement the_exercise the_founder the_founders the_governors the_headhunter the_joiner the_link the_m
3 the_mail the_on the_only the_onsite the_pairing the_phone the_practice the_shift the_sister the_spec the_studio
3 the_thumbs the_tickets the_verdict their_new their_ops their_own they_can they_reply though_% thumbs thumbs_up
3 ticket_% time_% time_for to_confirm to_email to_finance to_go to_intro to_post to_propose to_recommend to_send
3 to_write told_about told_by told_it took_it trainee trial_shift trial_week turns_out u uber union_rep up_a up_my up_on
3 update_me us_all verdict_was version version_% vik visit_% want_a wants_a ward_0 was_'t we_'d we_all we_are were_meant
3 what_the whatever_the whatsapp where_i whether_they will_drop will_email will_fix will_have will_keep will_notify
3 will_revert will_update with_his with_news with_next word_, work_permit world would_come would_have would_send
3 write_back writing_% writing_to wrote_@ yet_but your_train
4 %_) %_only %_she %_that %_whether 'd 'd_decide 'd_get 'd_know 'd_ring 'd_said 'll_also 'll_choose 'll_find 'll_hear
4 'll_put 'll_reach 'm_getting 's_@ 's_just 's_off 's_on 's_view (_his )_will ,_but ,_whatever ,_wrote ,_zilch ._@ /
4 :_call :_contract :_we @_despite @_hopes @_is @_job @_runs @_told ^_anya ^_big ^_code ^_comp ^_dana ^_every ^_grace
4 ^_i ^_interview ^_kelsey ^_laptop ^_look ^_not ^_once ^_paperwork ^_parveen ^_pete ^_prof ^_sasha ^_shortlist ^_so
4 ^_sue ^_tech ^_timetable ^_you a_buzz a_call a_job a_ring a_second a_start about_timing across address_% agency_'s
4 agreed_she aim aim_to aiming and_i and_it and_tell answer_% answer_for anya apparently are_% arrange_a arrange_your
4 assistant_is assistant_will assured_that at_it back_, background badge_% bank_on be_an be_arranged be_communicated
4 be_hearing be_ready be_reimbursed be_scheduled be_up bear bear_with been_pushed booked_% booked_in buzz_% by_then
4 call_, call_again call_is call_with called_, calls_% calls_me can_stretch candidate candidate_, candidates case_%
4 casting coach_fare code code_review come_by comes comments_% communicated communicated_% comp_band comp_numbers
4 confirmed_she connect connect_me contract_was contract_would coo coordinator dana debrief definite depot design desk
4 despite despite_" details_to diary director_will do_the done_, down_with dr_@ draft_contract draft_terms each_get
4 email_about emailed_, emailed_that equity everyone everyone_% exact ferry film final_answer final_interview find fire
4 fixed_% for_, for_sure formal formal_letter forward_my forwarding from_ta funding gets_back giving go_up going
4 going_out gonna_set got_her got_it grace guide happens_next have have_been having he_assured he_confirmed her_answer
4 her_secretary himself_will hiring_committee his_pa his_secretary hopes i_'d i_got i_stand in_hr interviewed is_letting
4 is_transferring it_% it_and it_goes it_like it_that job_description job_spec job_specs kelsey kit know_% lead_)
4 letting_me light like_% line_% line_up long look_into loop_back m manager_'s manager_, me_again me_re me_their
4 message_me met mind my_account my_assistant my_portfolio my_trial needful_and needs_% never_came no_from not_%
4 not_here notes_on of_it of_our of_them offer_would office_, on_it one_% option or_a org_chart ought ought_to
4 our_travel out_a outcomes over_a pa_will package_% packet_% panel_decides parking_permit parveen pension
4 pension_question person_to pete phone_% phone_you phoning_me plan pledged prep_doc probably prof promised_he proposal
4 propose_dates psychometric pushed_to put_in reach_me rebook recruiter_) recruiter_: recruitment reimburse_my
4 reimburse_the reimbursed reimbursed_% results_go review_comments ring_, roster rota_% round_0 round_will rules sasha
4 sasha_calling saw say_when says_i scheduled scheduled_% second_chat see_the selection send_contract shall_be
4 share_feedback she_plans sheet shift shift_pattern shifts shorter should_get sign_off signed_off signs_off
4 site_manager sits_% skills slot_with so so_@ sorry_, sponsorship spot stage_0 start_date stretch sue supposedly
4 swore_he talk_about task team team_is telephone_me template test_in test_to text_from than_the the_chair the_clinic
4 the_decision the_editor the_itinerary the_laptop the_leveling the_manager the_onboarding the_owner the_package
4 the_prep the_revised the_roster the_secretary the_site the_skills the_time the_timeline the_two their_answer
4 their_decision them_for there_'s there_was they_asked they_gave through_it tight_% timeline timing to_fix to_forward
4 to_text to_walk to_you told_% topic touch_about train_ticket transferring transferring_me two_% typed unit up_,
4 vetting want_to was_due was_going way way_i way_it we_agreed we_left well_, what_happens when_@ when_they whichever
4 whichever_way will_dig will_follow will_mail will_post will_read will_report will_send with_their word_% word_from
4 would_give would_phone written_offer written_version your_travel zilch
5 "_we 'd_have 'll_be 'll_email 'll_shoot 'll_write 's_circling 's_emailing ( ,_$ ,_after ,_feedback ,_he ,_mine ,_still
5 ,_though ,_to - : :_answer :_decision @_) @_plans @_says ^_after ^_agreement ^_assessment ^_awaiting ^_bev ^_expecting
5 ^_hazel ^_hear ^_letters ^_ms ^_nda ^_offer ^_recruitment ^_roz ^_says ^_sign ^_sunniva ^_supposed ^_their ^_whatever
5 a_decision accounts all_be all_four also_going am_to and_let and_not and_will any_case appointment arrives_% asked_%
5 asked_for assessment_centre assured_me awaiting background_check ball bev bonus_scheme boss_is brand brand_guidelines
5 buzz calendar_% call certain chat_with check checklist clinic comes_% committee confirm_a confirmation_% contact
5 contacted_by contract_comes deadline_of deadline_they decide_% decisions decisions_go deliberate deliberate_%
5 desk_will directions_and director_% dossier due_from engagement engagement_letter everyone_know exercise_% expect_the
5 flick foreman four_of fresh from_@ get_something go_out guidelines have_it have_our hazel head_of her_deputy i_am
5 i_can i_hear if_all if_not in_contact in_with in_writing inbox introduce_you invitation invite_for is_going is_posting
5 it_'d jd jd_% joining_instructions keep_me known known_% lead let_everyone letter_to link_for lock lock_in looks_at
5 mail mailed_% manager me_% me_forward me_he minds ms my_badge my_colleague my_final my_flight my_test my_way nearer
5 nearer_the nothing_, notify off_, off_@ on_the once once_the onsite ops panel panel_'s parking_pass patience_% permit
5 phoning piece portfolio_back post_me probably_% profile programme psychometric_link pupillage put_me reach_out
5 reaching reaching_out receive_the release_the removal report_% report_back respond_% results_will review_: ring roz
5 sandbox say_that second secretary_would send_me settle shall_write shared she_sends shoot_me should_hear sift sir
5 sir_@ sorry specs sunniva telephone_% tells_me terms_% texted that_@ that_i that_we the_background the_brand
5 the_client the_cto the_depot the_docusign the_loop the_medical the_outcome the_people the_person the_psychometric
5 the_salary the_schedule their_court their_deadline their_minds then_he they_hope they_write tho ticket tight times_%
5 timetable_% to_circle to_circulate to_give to_plan to_respond to_share told_to touch_, transfer undertaken
5 undertaken_to up_their visitor was_about welcome which_she will_% will_also will_arrange will_decide will_forward
5 will_inform will_introduce will_ping will_reach will_set write_, you_can zoom →
6 "_you %_for %_is 'll_all 'll_refund 'm (_@ ,_is /_no 0_st ?_? @_mentioned @_rings @_will ^_" ^_and ^_draft ^_expect
6 ^_sift ^_sir ^_there ^_yes a_line a_reply address agreed all_goes and_said and_there arrange_the arranged arranged_%
6 assistant back_my be_set being bell_% benefits board_'s books brief_% but call_me calling_me case chart checks
6 circulate colleague_@ coming_% committee_will contract_arrives could_'t day_% docusign_% drawings drop_me emailing eye
6 fare_% feedback_% finance_and flight follow_% for_round gets_announced give_me have_decided her_on his_comments
6 his_office hm hope_to hopes_to hotel hr_says i_'ll i_'m i_shall in_for in_their induction instructions invite_%
6 is_through itinerary_% learning left_it like_you lmk make_up mentioned minds_% missed money much my_contract my_inbox
6 my_name need_% offer_will on_my out_and outcome_% packet paperwork_% patience pay_my per permanent post posted
6 producer promise promises promises_me propose recommend_me regarding response_% ring_me ring_you ringing_back round_%
6 safety said_% said_i second_round second_try send_over sends set setting setting_up shared_% shoot should_be slip so_%
6 st that_, that_it the_agenda the_board the_books the_calendar the_contract the_deputy the_e the_end the_joining
6 the_one the_recruiter the_result the_safety the_sandbox the_second the_technical they_need they_tell though timetable
6 to_be to_his to_introduce to_pass to_revert to_ring trial undertakes undertakes_to update_% visit_to way_, who_was
6 who_will will_phone will_settle will_share without_the write writing yes_/
7 %_@ 's_calling 's_ringing 's_to ,_@ ,_decision ,_nothing ,_on ,_they @_expects @_himself @_who ^_, ^_all ^_as
7 ^_confirmation ^_details ^_he ^_hm ^_letter ^_panel ^_recruiter ^_word a_chat a_new a_time again_% aims aims_to am
7 and_went answer_, badge be_sent bursar can_expect circling circling_back confirmed confirming contact_me contract_%
7 contract_to date_for dbs deadline dean deciding_% decision_is drop drop_the e email emails expect expect_a
7 expenses_will from from_them had_promised have_heard have_not he_will hearing_from her_boss i_'ve interviewees
7 introduce_me job know let_me letter look_out mail_me me_have me_the my_cv my_recruiter no_% or_no out_for passing
7 pattern petrol plan_, plans plans_to posting putting_the reckon reply result_% ringing_me says_@ slots_% ta technical
7 terms test the_address the_call the_dean the_draft the_hiring the_nda the_paperwork the_pay the_start the_trial
7 the_validation then_they validation waiting_on was_supposed was_told way_% who_is will_come written yes you you_a
8 %_they 'd_promised 'll_get 's_gonna 's_putting 's_sending ,_per ,_says 0_for ^_% ^_an ^_either ^_hr ^_it ^_reply
8 ^_response ^_what a_date a_yes according according_to also and_that be_mailed be_phoned be_shared calendar candidate_%
8 candidates_% comments comp confirm_my date_will decides_% description did_'t email_me expected final form forms
8 forms_% goes_out has_not in_any inform is_when joining me_a me_know me_to medical next_steps offer_% over_the pass_my
8 passing_my phone prep promised recommend refer refer_me reply_% rings_me said_@ said_at schedule secretary sent_%
8 slots spec steps telephone that_she the_$ the_director the_head the_results the_rota their_recruiter themselves
8 themselves_% to_phone train_fare travel undertook_to up_the update was_% was_to will_reimburse will_ring with_the
8 write_% you_%
9 %_" ,_promise @_said @_to ^_his ^_ola ^_outcome ^_result ^_she ^_written a_peep and_promised be_told calling_% calls
9 check_form colleague confirmation contract_in crickets cv_to deputy directions due every_candidate exercise find_out
9 for_the he_said hr interview_% is_to it_has itinerary itself list_of loop me_with my_train needful news_% of_us ola
9 paid_back payroll peep putting reckons refund revised ring_% round_two send_it she_calls she_said she_will spec_%
9 tell_me tell_us the_bursar the_needful the_offer the_relocation the_shortlist the_written they_said to_arrange to_put
9 to_refund to_set told_i us_% verdict_% was_meant will will_book
10 $_0 %_. ,_answer ,_she ,_when ,_who :_she ^_news ^_to a_bell agenda agreement assured bell by_@ calling coming
10 confirm_the decide docusign eta expected_% expects_to expenses forward_the he_says hear_% i_was introduce leveling
10 me_about meant meant_to never_rang one_of panel_will per_@ relocation revert_% shall share share_the should_have sort
10 the_letter the_panel to_come to_expect to_have yes_or
11 'm_to ,_will :_% :_he @_promised ^_@ ^_verdict ^_was all_candidates choice circle circle_back confirm dates details_%
11 forward from_him get_the getting hear hearing i_get its_way link_% my_expenses nda_% news on_its onboarding or
11 phone_me reach results send_the she_'s sort_my supposed supposed_to test_% undertook will_telephone you_the
12 'll_know @_calls be_in board_decides brief but_% call_from follow he_'s her_call hr_will i_will invite not_a offer_is
12 pass reimburse revert sending_the slot take_home the_case the_take word
13 ^_they date gonna in_touch pack response set_up shortlist should they_decide
14 ^_answer ^_decision arrange decides decision_% has_'t new_date offer out_% parking ringing touch
15 nda refund_my said sending the_answer to_follow
16 "_% 'll_send ^_feedback fare paperwork to_me
17 's_going call_% details link outcome result
18 answer me
19 ^_results contract from_her promised_%
21 'll verdict
22 feedback
27 %
32 decision
"""
