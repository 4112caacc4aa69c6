"""What English words weigh, in tenths of log odds: made by ``make weights``, not by hand."""

WEIGHTS = r"""
-47
-22 might will_'t
-21 cover
-20 if
-19 could usually
-18 ? may try_to
-17 %_of mum nobody plumber
-16 " ^_if
-15 call_the every moved try wants
-14 %_off in_@ offer_me says_he to_%
-13 "_recruiter maybe my_% new open perhaps pretend
-12 ^_gwil came customers facilities gwil him love proofread regulator their_feedback was_on would_like
-11 %_to 'll_try ^_my ^_plumber accepted always bring call_@ called dad do everything like_to love_to mother publish
-11 signed to_find truck vet vet_will was_waiting with_@
-10 $_% %_in %_talk ,_we answer_on be_out boiler came_% cancelled done expect_an from_me got had her if_the inspector
-10 no_way off_% offered place received round_the selected sick staff they they_offer will_try
-9 "_, "_they %_from %_rota ^_head ^_nobody ^_owe adviser applicants ask bank before boss_will call_it carer dentist
-9 families firms flat got_back guest his landlord launch letter_will loan lol man me_they mom no normally not_going old
-9 should_the student suppliers tell_the thank that_was them told_she turned union vendor want way_she we_will whether
-9 who would
-8 %_: %_and %_would 's_decision , 0 0_% @_got ^_mom ^_physio a a_recruiter about_his already answer_the applicants_will
-8 b bill boss break brings brother candidates_will coach company consultant cousin customer email_@ engineer engineers
-8 ex final_round ghosted hope_they landed like lot made made_me me_his messaged must my_boss need nursery offered_me
-8 open_% opens out_of owe physio place_% print push rang recruiter_told reply_to resume ring_the run runs_out says_they
-8 shareholders she_could shortlisted straight thanks the_@ the_centre the_next they_never they_typically told_@
-8 typically waiting_for wedding wish
-7 ! !_! %_before 'll_set 't_have ) ,_0 ,_my @_called ^_ask ^_nursery ^_selected ^_send ^_signed ^_tax ^_temi
-7 adviser_will and_a announce answered answers anyone are are_going arrived asked auditors best best_to bonus book_%
-7 boss_, bumped cake came_back cameras centre concert cover_letter daughter decision_would double draft_the drive dvla
-7 dvla_will finish fix_the flatmate generally goes good gp had_to hand have_me have_my have_to his_result i_asked
-7 i_said interview_is interview_was know_about last licence logo make me_from me_when mean meet migration minutes
-7 mortgage move my_answer nine not not_to notice on one one_is our_team parents pay_me press receive_a reckons_i ring_@
-7 said_she sam_will set_% show sister starts straight_after support take targets temi test_is than the_migration
-7 the_regulator they_may to_@ told_her told_them trip us_know waiting_to was_promised we we_'ll
-6 %_! %_? %_you 'd_like 'd_love 'll_do 're_not 't 't_be 't_going ,_and ,_just ,_or ,_with :_i @_emailed @_my ] ^_amma
-6 ^_b ^_mine ^_mum ^_must ^_ops ^_perhaps ^_two ^_would a_client a_manager about agency agent amma anything apply
-6 asked_me at be_announced be_calling boat bot boy builder buyer called_me came_in card chased choir client_'s deliver
-6 did_. do_her doc_% documents documents_% dog door each ever every_% families_% file find_me flat_% for_@ for_fun
-6 for_you free gave_me gives gloves goes_to got_the guess has_been he_came he_might her_best her_recruiter hired hmrc
-6 i_know i_wish if_she inspector_will knee law lease leave lend management managers me_her messaged_me most my_flatmate
-6 my_paper my_sister neighbour night no_one nobody_will normally_hear on_file on_his page panel_% pays phoned please
-6 price quarterly ramps read referees runs said_" said_yes send_@ sent shifted showed signed_the son stop store
-6 successful tax team_will thank_you that_nobody the the_big the_bot the_dentist the_minutes the_plumber the_story
-6 them_back they_made they_offered three through_the tired to_answer to_reply two_more up_to volunteers when_it
-6 will_give will_proofread will_publish with_% withdrew would_love
-5 "_my %_a %_interview %_one %_so %_which 'll_book 'll_fix 'll_open 's 's_carer 's_mum 's_office 's_secretary ,_as ,_i
-5 ,_in ,_otherwise ,_the ._" @_asked @_pinged @_rang @_sent ^_applicants ^_bridget ^_chased ^_check ^_choir
-5 ^_consultant ^_fee ^_finish ^_gives ^_gp ^_maybe ^_old ^_sam ^_sent ^_sleep ^_successful ^_suppliers ^_union ^_yoga
-5 agencies agent_will app applications applying architect are_done arrived_% as_i asked_@ asked_whether audit aunt be_a
-5 be_cake be_interviewing be_published be_with been_told board_will box bridget buzzed by_me call_to calls_you can_'t
-5 cancelled_% carer_is cash castings certificate chase clear clocks closes closes_% closing closing_date come_back con
-5 could_have council counting covenant current data dispatch doubt dropped electrician email_% employer father finally
-5 flatmate_will follow_up followed forwarded fun garage get_their gets_the gives_the gonna_call guy have_told hear_back
-5 held hire hope i_did i_have i_hope i_want in_case in_law instead insurance interviewing issued_% it_was its join
-5 just_for kept kids landed_in late launch_the lend_me lift link_came mailed_me manager_will maybe_they more mother_'s
-5 move_on mum_says my_brother my_cousin need_to nothing_was oak offering offering_me opens_% other own paper_% parcel
-5 people perhaps_there pharmacy phone_the phone_with photo pick_me pick_up plan_% planners printer product promised_her
-5 pump quarterly_results reads recruiters references_% regulator_'s replied_to rescheduled rest rest_of ring_all
-5 ring_her rings_% rolls roof said_he sam send_round she_might ship_% shop shortlisted_candidates sleep solicitor
-5 somebody someone someone_, son_will story suit supervisor supplier suppliers_will surgery swing sworn t teach test_,
-5 texted_me the_auditors the_boat the_company the_deposit the_dog the_exam the_form the_guest the_job the_kitchen
-5 the_lease the_licence the_pass the_rest the_vet them_i then_@ there there_% there_'ll they_answer think this to_ask
-5 to_my to_offer to_someone to_start to_tell told_my too_, try_and two us_the usually_answer van waited wants_me
-5 wants_you warehouse website weekly whatsapped where who_sits will_lend will_visit with_our written_to yoga you_"
-5 you_feedback
-4 "_he %_about %_call %_chat %_drive %_either %_has %_if %_post ' 'd_pay 'm_not 're_offering 're_still 's_mother
-4 's_recruiter 's_school 's_the 't_make (_talent ,_all ,_telephone 0_, 0_@ @_a @_back @_decides @_for @_goes @_know
-4 @_left @_messaged @_might @_re @_rescheduled @_texted ^_applied ^_ate ^_bank ^_bonus ^_clocks ^_coach ^_could ^_email
-4 ^_emailed ^_ex ^_followed ^_get ^_halden ^_hope ^_landlord ^_last ^_let ^_management ^_manager ^_most ^_need ^_owner
-4 ^_plans ^_say ^_security ^_shortlisted ^_start ^_swimming ^_thanked ^_then ^_vendor ^_wants ^_write a_photo
-4 a_pleasure a_word about_her advertise after agency_is all_three and_they another another_candidate answered_%
-4 anyone_% applied apply_% asking assume ate aunt_@ automatic batchmate be_held be_hiring bill_% bin biscuit bloods
-4 blue bonus_letters booking_% both brings_the brother_will build bus but_no buy by by_email c cake_% cancel
-4 candidate_will car changes chief clear_that clocks_go closed club collect come_out conference confirmed_in
-4 contract_came contract_will contract_with council_will credit cut cv_% dawn decision_expected deliver_the dentist_'s
-4 dentist_will deposit_% dishwasher dms does does_'t doors doubt_they down due_, duty each_of else emailed emailed_@
-4 emailed_me employer_will estimate even everything_% exam exam_board expects_me expires expires_% explained f
-4 finance_director five flies flu followed_up from_a from_our garage_will get get_% get_@ get_it guarantees guess_she
-4 halden handed hands he_may held_% hen him_the hires hiring his_offer holiday hospice hospital host hr_called
-4 i_accepted i_doubt i_had i_need if_there in_his individual instead_of interview_me interviews_will investors is is_%
-4 is_being is_off is_out job_will just keep_my keep_your kid knows lady_reached leaving left_% left_me lets like_me
-4 list_% lobby look_it look_over looked made_it make_a make_sure mam match me_0 me_: me_down me_it me_round merger mine
-4 mock more_than move_to moved_my moved_the mugs mum_'s must_answer my_current my_line my_old my_resume n names
-4 no_guarantees no_to nobody_'s number of_your off old_laptop on_linkedin one_, other_candidates otherwise over_,
-4 over_my overtime p_0 paid_% paint pallets partner_% patients pays_% photo_of photos pinged pinged_me pleasure
-4 plumber_will popped porter promised_a promised_an proofs pushed_% really received_the referee referees_% references
-4 refund_me rejected rent replied replies report report_to reports respond_to return_% returned_my review_% rework
-4 ring_anyone said_, said_no salary_, sales same sample_% say_yes says_her says_you schedule_% school school_is schools
-4 scope see send_him shortlisted_applicants shouting show_me showed_me signed_% sits slides sooner sound speak_to
-4 staff_% stand_up starts_% station stays steward still_deciding stores successful_applicants swimming table take_the
-4 takes talks teacher tell_you telling ten tender thanked thanks_for that_he that_one the_architect the_boiler
-4 the_builder the_court the_customer the_cv the_date the_dishwasher the_documents the_garage the_inspector
-4 the_investors the_letting the_loan the_lobby the_merger the_mortgage the_oak the_old the_papers the_same the_supplier
-4 the_trade the_vendor the_volunteer the_way the_wedding they_'ve they_expect they_generally they_send they_usually
-4 they_would tip to_an to_double to_know to_pick to_ping to_publish to_run to_wait told_him told_the train turn
-4 two_referees uncle university unless users ute via want_my wants_to water way_out went_% whether_she which whoever
-4 whole will_announce will_hand will_move will_not will_sit will_text wish_they woman wrote_to yes_to you_an you_send
-3 "_and "_when "_your %_, %_at %_over %_site %_too %_walk %_with 'd_tell 'll_pay 'll_say 'll_take 's_comments 's_day
-3 's_good 's_ready 's_teacher 't_know 't_promise 've_decided (_ex (_she )_messaged * +_@ ,_ha ,_lucky ,_maybe ,_perhaps
-3 ,_start ,_where 0_- @_% @_+ @_about @_and @_cancelled @_explained @_from @_has @_i @_moved @_sends @_shifted
-3 @_telephoned @_the ^_apply ^_boiler ^_book ^_can ^_client ^_cover ^_dad ^_do ^_dreamt ^_due ^_gonna ^_gotta ^_hmrc
-3 ^_hopefully ^_interviews ^_is ^_legal ^_mam ^_nan ^_no ^_phone ^_please ^_post ^_read ^_ring ^_sister ^_slides
-3 ^_sound ^_spoke ^_thanks ^_turned ^_unless ^_volunteers ^_water ^_weekly ^_when ^_withdrew a_car a_contract a_free
-3 a_good a_number a_plan a_rule a_woman about_@ about_everything accepted_the after_a again again_, airline all_the
-3 always_call an an_offer and_@ and_calls and_no and_nobody and_should and_tells answer_to applications_% apprentices
-3 as_well ask_@ asked_my asked_the asking_for assessor at_last at_my attendees attendees_% back_to bank_% bank_to base
-3 be_@ be_back be_on be_something be_the beside big blog board_% boiler_man booked bring_the bringing brother_in
-3 brought budget_% builders building bumped_my bus_, by_phone call_her call_him called_% calls_the cancel_% cards
-3 check_% churn claim clients committee_, company_will compare confirms contacted_% contract_signed contract_that costs
-3 could_let court crew dad_'s dead debt delighted demo details_on do_a dock doing done_% down_% dreamt drill dropped_me
-3 end_of estate estate_agent everyone_gets expected_to extension failed fair family farm file_% filled finance_will
-3 finished finished_% flats flights fly for for_two forty forward_with forwarded_me found foundry freeze from_my
-3 from_us from_you front_of get_me gets_a gets_its give_the glasses good_for gotta group_will gym ha happy has_@ has_my
-3 have_now he_can he_was headcount help her_a her_she her_team her_the here here_% him_% him_a hiring_freeze hit_me
-3 hmrc_will hope_@ hospitals host_will hotel_will hr_phoned i_guess i_pass i_wonder if_your in_from in_front inspection
-3 inspection_report interview_set interviews invite_you invoice is_'t is_0 is_a is_cancelled is_moving is_not
-3 is_travelling issue_the it_clear it_for it_took its_decision know_the lab lads later laughed leaves let_the
-3 letter_for letting_agent lifts liked likes linkedin live loan_% lottery lucky ma machine man_from manager_said
-3 managers_answer many me_by me_feedback me_for meeting_you might_call million minister ministry month mother_will
-3 movers museum my_call my_licence my_neighbour my_p my_references names_of nan needed neighbours never_ring new_boiler
-3 next_door night_shift nobody_is not_sure notice_% nudged nurse nurses of_course offer_, offer_accepted office ofsted
-3 on_me one_@ onsite_is other_candidate out_, out_@ out_sick owner part passed pay_the payslips per_the phone_her
-3 phones photos_% play postponed pray preponed principal print_the promised_to publish_results publish_the put_off
-3 quality quarter rang_, re read_the received_, received_from recruiter_said recruiting ref refs_, replacement
-3 replied_, retiring returned room roommate round_is said_a said_somebody says_, says_she says_that scans scheduler
-3 season security see_me see_you send send_a send_out send_us senior sent_a sent_me sent_the series she_also
-3 she_answered she_gives she_had she_may she_promised she_replied she_told she_would shift_% shifted_% shop_will short
-3 short_chat shot should_i should_you silence sister_is sister_will sit sixty slid slow somebody_would sort_out speaker
-3 sponsor stands start_% start_, station_% stay still_on supply sure swears_he take_it take_on taking_me taxi
-3 teacher_will tell tells_the tend tend_to that_before the_account the_airline the_app the_blue the_cfo the_chef
-3 the_city the_closing the_council the_final the_hospital the_landlord the_lottery the_minister the_ministry the_mobile
-3 the_mock the_names the_neighbours the_new the_number the_pharmacy the_portfolio the_price the_product the_rent
-3 the_report the_right the_room the_scheduler the_station the_tender the_term the_trip the_unions the_whole their
-3 their_hr there_will thesis they_all they_could they_got they_might they_promised they_told they_want thinks_i till
-3 to_cancel to_every to_open to_see to_that to_the to_them too took_me tour transcript trays turned_me uniform unions
-3 unlikely upstairs us_and usual v visit_, volunteer wait_% waiting wanted was_a was_in washing weekend weekly_review
-3 weeks what_you whatever_happens whether_@ whether_he while who_'ll who_knows wife will_arrive will_collect
-3 will_deliver will_interview will_join will_let will_look will_meet will_open will_show will_speak will_take will_you
-3 with_" with_my without_a wonder word_for works would_ring write_me wrote_back year yet you_, you_get you_with
-2 "_if "_it "_tell %_& %_after %_asking %_every %_it %_late %_leave %_lol %_or %_panel %_since %_slot %_time %_will &
-2 'd_left 'd_lend 'd_need 'd_rather 'd_ship 'll_bring 'll_chase 'll_have 'll_hire 'll_move 'll_reply 'll_ring 'll_text
-2 'll_think 'm_going 'm_hoping 'm_in 're_expecting 're_going 's_agency 's_any 's_assistant 's_boss 's_expecting 's_not
-2 's_sister 't_expect 't_wait )_says *_* ,_an ,_bring ,_cto ,_even ,_five ,_full ,_heard ,_his ,_if ,_might ,_poor
-2 ,_second ,_send ,_there ,_verdict /_hr 0_: 0_gets 0_is 0_quid :_0 :_no :_send :_they @_" @_0 @_again @_answered @_by
-2 @_call @_can @_certificate @_he @_house @_if @_of @_partner @_phoned @_that @_they @_trial @_wants @_went @_whether
-2 ^_0 ^_back ^_careers ^_closes ^_dear ^_fish ^_follow ^_form ^_gary ^_gave ^_have ^_hoping ^_housekeeping ^_jan
-2 ^_knife ^_many ^_meeting ^_might ^_night ^_not ^_nudged ^_one ^_paid ^_papa ^_pays ^_pinged ^_plan ^_push ^_q ^_rang
-2 ^_received ^_sis ^_staff ^_suppose ^_thank ^_train ^_uncle ^_vodafone ^_washing ^_went ^_where ^_who ^_whoever
-2 ^_wrote ^_wyatt ^_year a_boy a_joke a_laptop a_lift a_lot a_man a_million a_price a_quote a_raise a_short a_thank
-2 a_voicemail a_written about_parking accept accepted_by advert afterwards age agency_will airline_will
-2 all_applications allowance also_they and and_get and_her and_is and_two and_wrote and_your announce_its announce_the
-2 announced annual another_go answer_every answered_my any any_news any_of anybody app_will applicant_% applied_%
-2 apply_to aptitude aptitude_test are_coming are_sending are_sent around arrive arrive_% as_a ask_what ask_where
-2 asked_if asked_to at_home at_some auditors_% back_the bailed bake bath be_done be_finished be_my be_no be_replaced
-2 been_% been_in before_the behind believe below berth bet beta better bike bikes billing blazer block bloke blood
-2 blood_results boarding bonus_% bridge briefed bring_i broadband broker brought_forward buddy build_% bump bumped_%
-2 busy_season but_he but_nobody but_that but_who buy_a by_mail by_text calculator call_and call_his called_back
-2 calling_her can can_call cancelled_, card_, case_the ceo_expects certificate_% chain chairs change charge
-2 charge_nurse chase_@ chased_@ chased_the chat_, chef chief_executive chisels christening christening_photos city
-2 claim_% clause clear_the client_in closed_% cold collect_the come_home commute compete complaint complete confirm_%
-2 confirmed_it confirmed_the contact_shortlisted contact_you container contract_arrived contract_dated copies copies_,
-2 cost could_maybe could_send counts cousin_@ cover_% crates customer_% customers_will dashboard date_and date_is day
-2 day_, day_is deadline_% dear decide_about decide_the declined delighted_to deliver_% delivered delivered_% delivers
-2 depot_manager designer did_% die digging dinner director_, directors discount district dm do_his doctor doing_the
-2 donors double_% double_the dream drive_, driver drivers driving dry during each_month eight eleven email_from
-2 emailed_the emailed_to emails_% ends enough etc everybody everyone_the examiner executive expecting_my expects
-2 expects_a expenses_paid experience explain explained_that external extra faq fee fell figures fill fine finish_it
-2 finish_the fish food for_coming for_him for_me for_news forecast framework freezer friend friends from_home front
-2 fund furnace garden gary gas get_through gets_his given_% glad go_forward goes_up gone good_suit got_an grim guys
-2 had_the hair half_the hall handed_over happy_to has has_a has_the hassled have_someone have_the he_'d he_calls
-2 he_promised head_office headcount_% hear_about heat help_with her_% her_blazer her_contract her_family her_to him_my
-2 him_that him_to hire_me hiring_% his_assistant his_best his_own hit holder holder_will holders holding_things
-2 holiday_, home_is hope_i hope_she hoping hoping_for house_% housekeeping how hr_promised i_do i_liked i_promised
-2 i_rang i_really i_signed i_withdrew if_he if_my if_nothing in_0 in_on in_person in_the informed_me insurer interface
-2 internal interview_'s interview_, interview_has interview_preponed into is_" is_confirmed is_given is_gonna
-2 is_leaving is_no is_now is_sending is_set is_sick issued it_off it_stands it_would jan jealous job_, k_, kid_is
-2 kitchen knife know_when lab_% landed_% landlord_about landlord_is landlord_says lapsed laptop_, last_three last_time
-2 leave_% leaves_% left left_a left_my left_word less let_@ let_us letter_, letters_% letters_go library licence_%
-2 liked_it liked_the line_manager link_is link_received live_% look look_at looking_at looking_for lorry lot_% lunch
-2 mad mail_the mailed_@ maintenance make_an make_me man_is manager_is manager_rang many_thanks market married married_%
-2 mate mate_@ may_also may_not maybe_he maybe_she me_" me_an me_at me_every me_what meantime meet_me meet_you members
-2 members_% mention menu merchants messaged_% microscope might_also might_be might_not might_ring minibus mom_'s
-2 money_for more_candidate mostly move_forward moved_me moves moving mum_i mum_will my_@ my_landlord my_manager my_mate
-2 my_notice my_own my_payslips my_questions my_side my_supervisor my_wife nana nearly need_a need_my needs_to
-2 neighbour_'s nephew network new_@ new_passwords news_: no_) no_decision no_promises no_reply no_word non non_compete
-2 none normal normally_% not_, not_be note note_% nothing_% nothing_to notice_period now_it nudged_@ number_0 number_of
-2 nursery_will of_a of_each of_her of_holiday of_office of_that offer_: offer_expires offered_the office_: ok old_boss
-2 on_@ on_bonus on_call on_salary on_signal on_slack oncall one_more one_will ones online onto open_a opens_up ordered
-2 org our_% our_recruiters out_about oven overnight owner_% p panel_has papa parcel_will parent parental parental_leave
-2 parents_% parking_is part_time partner party passport passwords pastor people_% people_, percent period permitting
-2 phone_about phone_on phone_to photographer picks picks_up pitch planner planning plates plus point poor
-2 portfolio_site position_% post_as post_holder poster preponed_to present present_to presents proceed proceed_with
-2 production promised_@ promised_him promised_the proofs_% published published_% pushed pushed_back put_it put_on
-2 put_the q query quid quiet quote_% quotes radio rail raise ran rang_to range_% rarely rather re_: re_the read_up
-2 reads_the ready really_hope receipt recruiter_'s recruiter_promised recruiter_says recruiter_swore recruiters_always
-2 red redo referee_, reference_% referral refs region releases remote replaced replaced_% report_, report_on reports_%
-2 results_% retire return return_the returned_% reviews ringing_him rings rings_the risk rounds run_% run_it running
-2 runs_% s_% said_that said_the said_we sale sample samples sandwiches say say_it says_their season_is seems self
-2 send_your senior_partner sent_back settlement shall_let shared_with she_'d she_does she_expects she_kept she_needs
-2 ship ships showed_up shows shows_the shutdown side signal silence_, sis sister_'s site_, ski slack slack_, small
-2 snow_% so_i so_it so_no so_the social sofa some someone_in someone_who soup speak split spoke spreadsheet squeeze
-2 stage_, state steel stops stores_% submitted suggested suit_% suppose suppose_they swap system_is tailor take_me
-2 taken taking talent talked target tax_office teams telephoned text_to text_when texted_to texts_the than_% thanked_@
-2 that_'s that_my the_access the_accountant the_aptitude the_back the_band the_bridge the_building the_business
-2 the_card the_check the_christening the_consultant the_courier the_directors the_door the_driver the_extra the_figures
-2 the_flat the_flatmate the_following the_furnace the_gate the_good the_grant the_gym the_hall the_headcount
-2 the_hospice the_host the_hotel the_interface the_kids the_market the_meantime the_minibus the_neighbour the_other
-2 the_paint the_parcel the_parents the_photographer the_place the_posting the_proofs the_roof the_sales the_senior
-2 the_sofa the_supply the_table the_training the_tram the_updated the_usual the_ute the_website the_week their_results
-2 them_he then_about they_do they_let they_moved they_ring things_up think_it thinks_that thirty through_, through_a
-2 timber time_, time_is title to_0 to_announce to_bring to_call to_hand to_help to_hr to_keep to_launch to_line
-2 to_people to_proceed to_push to_return to_squeeze told_he too_: track trade_press train_me training_% travelling
-2 trial_day twice two_of type ugh up_for up_her up_in up_with update_, use usually_% v_0 very visits vodafone voice
-2 voice_note vote_on votes walk_, walked want_an wants_the was_good was_not was_rejected was_said was_still was_too
-2 washing_machine wear weather weekly_, what_a what_is what_was when_do when_he where_it where_the whether_there
-2 while_i will_buy will_chase will_invite will_issue will_launch will_respond will_sign will_someone will_they winner
-2 with_other with_them withdrew_my without woke woke_up word_is working would_arrive would_call would_decide would_get
-2 write_the wrong wrote wrote_that wyatt yard year_0 yes_% you_'d you_'ll you_are young your_background your_details
-2 your_first
-1 !_) "_@ "_a %_] %_card %_catch %_early %_hours %_how %_instead %_job %_notice %_please %_range %_re %_round %_session
-1 %_week '_% '_school 'd_answer 'd_bring 'd_do 'd_heard 'd_put 'd_sleep 'd_speak 'd_text 'd_want 'd_write 'll_%
-1 'll_call 'll_check 'll_come 'll_review 'll_want 'm_afraid 'm_out 're 're_getting 's_, 's_an 's_brother 's_cancelled
-1 's_daughter 's_emailed 's_fine 's_had 's_hr 's_job 's_letter 's_mail 's_moved 's_new 's_over 's_own 's_pa 's_promised
-1 's_solicitor 's_waiting 's_will 't_ask 't_called 't_go 't_hire 't_mind 't_ring 't_send 't_sleep 't_sure 't_tell
-1 't_told 't_want 've_accepted 've_given 've_shifted 've_taken (_hm (_my (_which )_: )_and ,_always ,_apparently ,_ask
-1 ,_asked ,_bad ,_both ,_brain ,_burst ,_by ,_can ,_comp ,_customers ,_depends ,_emailed ,_fair ,_finally ,_fine
-1 ,_forty ,_get ,_hands ,_have ,_its ,_left ,_lots ,_lunch ,_mortified ,_must ,_need ,_new ,_nice ,_nobody ,_one ,_ouch
-1 ,_over ,_panel ,_phew ,_politely ,_put ,_radio ,_say ,_some ,_somebody ,_third ,_too ,_two ,_van ,_very ,_wants
-1 ,_weather ,_would ,_zero -_0 ._i /_o 0_( 0_+ 0_/ 0_calls 0_in 0_k 0_ppl 0_to :_* :_who = @ @_& @_an @_are @_as
-1 @_asking @_at @_brings @_bumped @_came @_comes @_dmed @_does @_dropped @_followed @_forwarded @_informed @_makes
-1 @_may @_next @_offered @_once @_owes @_pushed @_she @_shop @_should @_showed @_swore @_thinks @_too @_twice @_when
-1 @_wrote ^_( ^_a ^_accepted ^_amazon ^_another ^_auto ^_bring ^_budget ^_bumped ^_called ^_case ^_charge ^_chase
-1 ^_chat ^_compensation ^_con ^_council ^_cried ^_customers ^_cv ^_day ^_decide ^_declined ^_dentist ^_did ^_dr
-1 ^_dropped ^_drove ^_early ^_fix ^_flight ^_flu ^_four ^_gaffer ^_going ^_governors ^_gran ^_gym ^_hal ^_half ^_handed
-1 ^_heard ^_hedda ^_here ^_how ^_ilse ^_imelda ^_jd ^_jess ^_job ^_junie ^_keep ^_left ^_lowri ^_lunch ^_made ^_mail
-1 ^_mailed ^_meanwhile ^_medical ^_met ^_moved ^_never ^_new ^_normally ^_notice ^_oa ^_okay ^_on ^_only ^_open ^_pager
-1 ^_parents ^_partner ^_patients ^_pay ^_pension ^_phoned ^_ping ^_portfolio ^_prep ^_principal ^_prob ^_promised
-1 ^_references ^_rejected ^_rejection ^_release ^_remind ^_reminded ^_reports ^_role ^_room ^_sales ^_sat ^_schools
-1 ^_second ^_short ^_shot ^_slack ^_some ^_stand ^_submitted ^_support ^_talk ^_target ^_teams ^_telephone ^_tell
-1 ^_tesco ^_test ^_text ^_texted ^_three ^_took ^_trial ^_usman ^_van ^_visa ^_wait ^_walked ^_wish ^_with ^_woke
-1 ^_your a_bit a_bottle a_coffee a_company a_customer a_desk a_fit a_former a_lead a_little a_look a_match a_matter
-1 a_note a_panel a_passenger a_reference a_rolling a_sample a_small a_thing a_third a_travel a_van a_voice a_whole able
-1 able_to about_me about_relocation abt accept_the accepted_% accepted_, accepted_from accepted_my accepted_their
-1 accountant accounts_% ad add admired advert_says advertise_% afraid afraid_they after_half after_her after_my
-1 after_probation again_) again_for agency_% agency_has airport album alive all_customers all_places all_staff
-1 also_have amazon an_@ an_agency an_internal and_got and_half and_has and_my and_perhaps and_report and_returned
-1 and_says and_sent and_talked and_their and_what annual_report answered_, answers_the answers_tickets any_decision
-1 any_questions anything_changes apologetic apologies_for apologised_for apology app_% applicants_% application_,
-1 application_and applied_: apprenticeship approves are_all are_moving arguing as as_agreed as_ever as_for as_he as_me
-1 as_per as_promised as_soon as_the ask_% ask_about ask_dad ask_whether asked_how asking_where asleep assessment
-1 assessors at_all at_me at_the attached audit_committee audits auto auto_confirmation automatic_reply away_% baby
-1 back_% back_about back_on back_that bad bad_news bailed_on band banks basis bay be_able be_at be_closed be_delivered
-1 be_handed be_here be_invited be_issued be_nice be_there be_to bed_manager been_filled been_postponed been_put
-1 been_sent been_shifted bees before_me benchmark bid bins birthday black bless blue_while board_, board_and
-1 board_meets boards body boiler_% bold book_the boots boss_says bottle bottle_of bought box_% boxes brain bring_me
-1 bring_own british broadcaster brother_is budget budget_, budget_round bumped_the bumped_to burst burst_pipe busy
-1 but_my but_the buying call_customers call_each call_in call_my call_out called_his called_off called_the called_to
-1 came_through camera camp can_be cancelled_on cancelled_the candidate_, canteen car_, careers careers_page carry
-1 case_study cat catalogue ceiling cent cert certificate_, chair_has chairman_% changed chart_% chase_the chased_him
-1 chasing chat_is cheaper check_my check_the check_whether chef_'s chef_will chemistry chip chose chosen clean clears
-1 client_gets client_said clients_% climbing clock closed_for closed_the coffee collected college column come_up
-1 comes_through comments_on committee_has commute_is commute_would comp_committee companies confirms_% confirms_the
-1 contract_: contract_and contract_from contract_out contractor controller conversation_with conversations cook copied
-1 could_be could_not could_perhaps could_ring could_see could_start could_you cover_my covers crane crates_are cried
-1 cross current_boss current_employer current_job customers_% customs customs_module cut_the cv cv_and cv_on cv_sent
-1 damp dark date_of dated dated_% daughter_is daughter_will days deadline_for dealers decided_not decided_to
-1 decision_yet deck deck_% declined_their delay delivers_% department_% depends depends_on design_lead desk_% desk_,
-1 desk_for did did_, did_it did_not director_of discovery distributed dmed dmed_me do_i do_it do_not do_you docs dog_is
-1 dr dr_. dreamt_they drew dropped_@ drove during_the each_% each_quarter earlier early early_, eat editorial election
-1 ends_% engine enjoyed enjoyed_the enquire even_% evening every_applicant every_application every_customer
-1 every_morning every_other every_quarter every_store every_week exam_results exercise_, exists expenses_form extend
-1 face factory fair_% fair_, fair_play fast fax feature feed_the feedback_: feedback_every feeling feet field file_,
-1 files files_% filled_in filled_internally finance_the find_that fine_by fingers fingers_crossed firm firm_% first_%
-1 fit five_people fixed floor floors flu_shot fly_me follows_% for_another for_it for_making for_status for_them for_us
-1 for_work forgot form_is form_to former forum forward_% forward_it founder_is founders fourth free_% freezing fridge
-1 friendly friendly_, from_his from_now froze frozen full further gaffer gatehouse gave_@ generally_% get_his gets_%
-1 gets_her gets_it gets_switched getting_his getting_married girls give_feedback give_you given_me giving_them glass
-1 go_% go_back go_on go_to god goes_% goes_on going_on gone_% gone_and gone_quiet good_, good_pen got_bumped got_in
-1 got_pushed got_their gran grants great gridlane grilled grilled_me grilling group_is grow growing had_% had_'t had_it
-1 had_no had_they haircut hal half half_a half_of hall_% hand_in handed_% handed_in hang_up happen harbour hardly
-1 has_come has_flu has_had has_it has_moved has_promised has_pushed has_shingles has_taken hates have_another have_any
-1 have_hr have_moved have_written he_answered he_asked he_gets he_had he_hopes he_left he_likes he_rang he_showed
-1 he_starts he_wants hear_from hear_the heard_% heard_nothing heater heating hedda held_, her_an her_i her_in
-1 her_mother her_sister here_, hesitate hesitate_to him_again him_he hired_me hiring_me his_contract his_firm his_team
-1 his_wife hm_) hold_the holding home_, home_and honestly hours housing how_% how_many how_matters how_the hplc
-1 hplc_test hr_% hr_asked hr_for hr_rang hr_would hunting husband hybrid hybrid_, i_% i_clear i_dreamt i_expect i_gave
-1 i_make i_still i_think i_told ice idea_when if_% if_@ if_a if_i if_no if_still if_they if_you ill ilse imelda
-1 impressed in_, in_her in_it in_that in_two inbox_, ins insurers internal_candidate internally interview_back
-1 interview_got interview_held interview_moved interview_postponed interview_pushed interview_put interviewing_%
-1 into_my introduced invited invited_to is_@ is_expected is_expecting is_fine is_fixed is_freezing is_ill is_keen
-1 is_late is_lifted is_mine is_of is_open is_over is_postponed is_signed is_up is_very is_waiting is_with ish it it_,
-1 it_back it_by it_did it_on it_says it_seems it_they its_new jess job_! job_'s joined judge junie junie_'s
-1 kelsall_bikes keys_% kids_' kind knocked know_from label labels land landlord_will large last_% last_: last_person
-1 last_round late_, late_again learn lease_% lending lending_me less_so let_her lets_me lidl lifted like_somebody
-1 liked_my likes_it likes_my lines link_to listened little login look_up lost lots lots_of loved lovely lovely_to lowri
-1 luck madam mail_, mail_@ make_the making making_the mam_'s man_in man_says manager_says marathon mark marks maternity
-1 maternity_leave maths matter_of may_be may_have maybe_not mayor me_! me_? me_but me_herself me_out me_see me_that
-1 me_was means_no medical_form meet_the meeting_to mentioned_that menu_% merchant merge merger_% message_, message_to
-1 message_with middle middle_of might_do might_get might_have mill mine_, minister_will missing module monthly moon
-1 more_candidates more_time morning mortified most_of mot mould move_my move_our move_the moved_% moved_by moved_our
-1 moved_their moves_% moves_to moving_forward moving_to mummy music musical must_be must_get my_class my_date
-1 my_dentist my_deputy my_end my_friend my_head my_lunch my_mum my_panel my_payslip my_phone my_poster my_question
-1 my_referee my_shift my_son my_thanks my_thesis myself name_is near near_@ need_somebody needs needs_more needs_the
-1 neighbours_will never never_again never_call new_card new_director new_phone new_price new_wing newsletter next_time
-1 nice nice_to niece nights_% nineteen no_feedback no_idea no_interview no_news no_promise no_reason no_use nobody_has
-1 noise not_enough not_even not_hesitate note_to notes_, now_on nowhere nudge nudge_@ number_% nursing o o_a oa of_all
-1 of_asking of_hr of_mine of_my of_nothing of_nowhere of_nursing of_product of_silence of_something of_term of_their
-1 off_sick offer_! offer_came offer_letter offer_received offer_signed offer_stands offer_you office_moves office_rang
-1 oh_well okay old_manager older older_than on_about on_mail on_nights on_our on_paper on_to on_whether on_with one_'s
-1 one_has one_to only only_% only_if opened operation or_not organisation orientation other_one ouch our our_call
-1 our_chat our_hr our_interview our_meeting our_recruiting our_written out_by out_every out_on out_whether
-1 owner_dropped owner_will page_0 pages pages_, paint_shop pancakes panel_, panel_done panel_is panel_liked panel_to
-1 panel_was paper paper_, paper_he papers parents_will part_two pass_they passed_on passenger passes pay pay_is pen
-1 pension_people perhaps_they period_, person person_, person_is personal personally pharmacy_will phew phone_screen
-1 phoned_% phoned_@ phoned_me photographs pick picked_me picking pinged_@ pipe pipeline pizza place_in places plan_is
-1 planned planned_% plate please_do pleased pleasure_to plumber_'s plumber_is pm podcast point_of poked polite politely
-1 portal portfolio portfolio_% possible post_has post_the postcard postmortems posts ppl practising
-1 practising_certificate prepare presented presented_the press_% price_% price_list principal_@ printer_% private
-1 probation problem process_% projector promise_a promise_to promotion promotion_% protocol protocol_% prototype pub
-1 public publish_its pulled pulled_out pushed_my pushed_our pushed_out put_back question_is questions questions_,
-1 quiet_, quit radio_silence rain raise_% ran_% rang_@ rang_hr rang_me rang_the reading ready_% real reason
-1 reason_given receipts receive_an receive_feedback receive_their received_% received_their recruiter_( recruiter_who
-1 recruiters_will recruiting_team redesign reference references_are refreshing refuse regret regret_mail rejected_by
-1 rejected_me rejection rejection_email release remember remind reminded reminded_@ reminder reminder_% renewal reopens
-1 reopens_% reorg reorganisation repeat replace replacing replied_% replied_with replies_% replies_to reply_from
-1 reply_on reports_to request required residents resign result_will results_, resume_on resume_to retailer returns
-1 reviewed reviewers reviewers_will ring_him ring_them ring_when robot role_, rolling rolling_basis room_, room_0
-1 round_done round_to route rule rumour running_the rush said_about said_it said_on said_so saved say_" say_anything
-1 say_thanks say_the say_they says_" says_his says_my says_yes scales scan scanned school_will scrapped screen_done sea
-1 search seat second_time secretary_will see_to selected_for self_: sell sells send_feedback send_them send_two
-1 sending_a sending_me sent_@ sent_to session sets she_asked she_got she_mentioned she_offered she_rings she_says
-1 she_wanted she_was she_wrote shelf shift_, shift_done shifted_the shingles ship_v ships_% shoes shop_% shops
-1 should_land sideways sign_% signed_and signed_contract signed_it signed_my silence_% silent simply since_i
-1 site_director site_map sites_, slept slot_is snow so_, so_that so_there so_we somebody_% somebody_internal
-1 somebody_to somebody_who someone_'s someone_else somewhere soon soon_as sort_the sorts sounded sounds source speaks
-1 spoke_% spoke_to spring squad stack staff_get stakeholders stand stand_0 start started started_% statement status
-1 stays_on stays_open still still_arguing still_had still_in still_no stock stood stop_refreshing stopped straight_to
-1 strategy studio stuff submitted_the successful_candidate suit_me super superday supermarket supply_chain supply_job
-1 sure_to surgeon surgery_will surprised swears_i swim switchboard switched swore system tablets tacho take_over
-1 taken_me talent_team talk talked_about tape tasting tax_return team_meeting telephone_, tell_@ tell_him tell_my temp
-1 temp_agency tesco test_has test_results tests text_% text_for text_you texted_% texted_@ texts than_i than_me than_my
-1 thank_the thanked_the thanks_% thanks_a that_% that_his the_accounts the_ad the_advert the_agency the_airport
-1 the_annual the_assessors the_associate the_automatic the_bake the_bell the_beta the_blood the_bonus the_boxes
-1 the_broadband the_broadcaster the_builders the_canteen the_captain the_cat the_class the_commute the_conversation
-1 the_course the_cover the_customs the_cut the_damp the_data the_delay the_demo the_district the_duty the_election
-1 the_factory the_film the_first the_flu the_forum the_fourth the_fund the_gp the_harbour the_heat the_hplc
-1 the_insurers the_interviewer the_invite the_lab the_label the_lady the_lift the_mayor the_menu the_middle the_mill
-1 the_moon the_music the_org the_organisation the_others the_part the_phones the_planner the_planning the_platform
-1 the_press the_printer the_process the_projector the_prototype the_radio the_real the_reference the_referral
-1 the_sample the_seat the_shops the_steel the_stores the_study the_successful the_task the_taxi the_text the_ticket
-1 the_trustees the_uniform the_union the_vacancy the_visa the_ward the_warehouse the_window the_wrong their_%
-1 their_careers their_chief their_offer their_website them_the there_, there_and these they_'re they_call
-1 they_cancelled they_chose they_hired they_normally they_passed they_pay they_picked they_put they_sent they_turned
-1 they_went think_about third third_time this_time those thousand through_to till_the till_then time_and time_to tin
-1 to_accept to_break to_customers to_dig to_enquire to_finish to_five to_hire to_hold to_it to_lunch to_print to_refuse
-1 to_report to_self to_shift to_show to_sign to_sort to_speak to_take to_thank to_think to_twelve to_wear told told_mum
-1 tone too_junior took took_notes tool tour_% trade traffic train_% train_delayed train_home train_to train_was
-1 trainees training tram travel_to tried trying turn_the turned_down turned_out turned_up tutor twelve twenty twice_%
-1 twins two_copies two_crates um unable unable_to uncle_@ unsuccessful up_% up_@ up_again up_at up_from upgrade urgent
-1 us us_, us_about use_to usman vacancy valid valid_% venue verbal very_apologetic visit_was voicemail voicemail_,
-1 volume w_/ wait wait_to walk_in wall want_the wanted_someone wanted_to wants_it ward_manager wards was was_@
-1 was_cancelled was_down was_given was_happy was_kind was_lovely was_that was_very watch watched water_, we_'re we_have
-1 we_reply we_spoke weather_permitting week week_% week_, weld went went_sideways went_through went_to what what_'s
-1 what_time whatsapp_, when when_a when_the when_we when_will where_we whether_the whether_we which_in which_is
-1 which_of white whiteboard who_'s who_calls who_did who_does who_likes why why_i will_@ will_advertise will_bring
-1 will_hear will_need will_pay will_present will_run will_write window wine wing wish_to wishes with with_0
-1 with_another with_hr withdrew_% withdrew_, withdrew_from wk woman_from woman_who wonder_if works_% would_'t
-1 would_suit would_they would_you write_up writes_% writes_the writing_, yes_! yes_they yet_, you_call you_decide
-1 you_email you_every you_for you_hear you_know you_let you_need you_note you_tell you_when your_@ your_application
-1 your_cv your_second zero
1 "_- "_is "_leave "_said "_she $ %_bonus %_by %_came %_never %_no %_now %_on %_onsite %_per %_start %_the %_there
1 %_though %_trial %_when %_who %_” 'd_been 'd_call 'd_give 'll_arrange 'll_bell 'll_circle 'll_confirm 'll_decide
1 'll_give 'll_message 'll_sort 'll_tell 'm_supposed 're_making 're_seeing 're_sending 's_all 's_back 's_been 's_getting
1 's_happening 's_holding 's_hoping 's_made 's_news 's_number 's_worth 't_% 't_phone 't_talk 've_been 've_had (_ta )_,
1 )_is +_0 ,_back ,_budget ,_could ,_did ,_every ,_first ,_from ,_good ,_interview ,_invite ,_job ,_keep ,_legal ,_like
1 ,_me ,_met ,_now ,_please ,_promised ,_rather ,_remote ,_should ,_since ,_someone ,_sorry ,_texted ,_then ,_walked
1 -_minute . /_0 0_! 0_) 0_b 0_base 0_done :_" :_@ :_a :_an :_client :_hr :_nothing :_will @_'s @_( @_, @_. @_: @_also
1 @_could @_hears @_link @_needs @_or @_place @_rota @_shall @_team @_tells @_test @_vetting @_walked @_with ^_agency
1 ^_agent ^_april ^_aroha ^_art ^_at ^_background ^_bar ^_before ^_bex ^_bill ^_board ^_boss ^_came ^_candidates ^_chef
1 ^_coffee ^_colm ^_darlene ^_date ^_debrief ^_dot ^_ellie ^_eta ^_got ^_had ^_hemi ^_hiring ^_ieva ^_invite ^_kelsall
1 ^_kev ^_lani ^_link ^_lorna ^_mairead ^_mandy ^_message ^_mette ^_miss ^_nice ^_offers ^_onsite ^_pat ^_people
1 ^_professor ^_right ^_rob ^_rota ^_salary ^_sends ^_separately ^_shift ^_six ^_sous ^_stellan ^_take ^_terrell ^_third
1 ^_training ^_transport ^_travel ^_unfortunately ^_voicemail ^_wes ^_yer ^_zoom a_calendar a_colleague a_conference
1 a_final a_go a_half a_letter a_mail a_message a_mock a_no a_promise a_revised a_room a_video a_visit about_,
1 about_next about_rates about_right about_the account account_% across_the actual actually address_and after_the
1 agenda_and agreed_: agreement_% ahead all_day all_five also_he also_introduce also_reckons also_said an_answer
1 an_email an_interview an_invite and_% and_did and_gone and_he and_inform and_left and_nothing and_revert and_rings
1 and_send and_so and_would announced_% answer_: answer_about answer_from answer_is answer_me answer_should anything_%
1 anywhere apologise apologised application april are_slow aroha arrange_an as_@ as_we ask_for ask_the assessment_day
1 at_least at_reception availability_% background_verification bank_shifts bar bar_manager bar_raiser base_, be_%
1 be_called be_emailed be_given be_made be_making be_news be_patient be_phoning be_setting be_shipped be_writing
1 becca_will been_raving before_she before_they benefits_booklet bex bit_of blind board board_meeting board_sits booklet
1 booklet_% bout bout_the branch brief_for but_ok but_one but_they buzz_me by_a by_hr by_the by_them call_about
1 call_after call_back can_% candidates_of car_park card_% card_in case_, case_brief case_papers case_prompt ceo
1 certificates cfo chair chair_of chart_and chat_to check_and check_is checked checking choose_a choose_the clearance
1 clerk client client_has client_sends clinical clinical_lead co_founder code_% codility colleague_of colm come
1 comes_from coming_back coming_to commit commit_to committee_sits communicate comp_plan compensation compliance
1 confirmed_that contract_goes contract_on contract_should coordinator_, copy copy_of corridor could_call council_'s
1 couriered cycle darlene date_given date_with dbs_link debrief_me decide_, decided_% decides_on decision_, decision_:
1 decision_about decision_day delay_, delayed_% delayed_, description_% design_round design_task desk_said desk_told
1 did_say dig dig_out dinner_with director do_'t do_is doc dot down_for down_well dr_lim draft_% draft_engagement draw
1 drawings_% drop_you due_a education education_team elevator ellie email_, email_it email_says email_you emailing_me
1 emailing_the emails_me empty end_@ event everyone_who expects_the falls far feed feedback_comes feedback_for
1 feedback_promised feedback_was filing final_decision finance_, fine_, finish_my first_, first_interview first_round
1 first_year fix flexible follow_from for_a for_that for_their forklift form_0 form_for founders_, freeze_is
1 from_payroll from_people from_the game gate gave_% get_a get_an get_feedback get_my get_them get_you gets getting_a
1 girl give_% given go_over goes_, goes_i good_news good_or got_a grad grade grading grant_will group_% group_,
1 hackerrank hackerrank_link had_not hang hanging hanging_up happens_i has_met has_put has_seen have_'t have_called
1 have_feedback have_her have_his have_interview have_sent have_their have_two have_undertaken having_been he he_called
1 he_gave he_intends he_liked he_plans he_swore he_undertook head_chef head_will health health_form heard heard_back
1 her_, her_assistant her_back her_brother her_decision her_desk her_director her_landlord her_mind her_word herself_and
1 hire_% hiring_decision hiring_manager his_boss his_colleague his_notes his_old his_word hold hook_me hope_you
1 hoping_to hour hours_% how_it how_we hr_'s hr_department hr_is hr_to human i_came i_go i_might i_should i_start
1 i_suspect idea ieva if_anything in_an in_house in_payroll in_time in_your inform_you informed_of interview_date
1 interview_went interviewed_me interviewers interviews_% invitation_% invite_to is_also is_an is_away is_coming
1 is_getting is_i is_overdue is_paid is_promised is_putting is_still is_that issue_my it_'ll it_'s it_: it_at it_down
1 it_first it_from it_never it_out it_to it_with itself_is jo_will job_% joke keen keep_the kelsall know_, know_what
1 know_where know_whether lady land_% land_in last_, lawyer_will le leader least left_her legal lesson let_you
1 letter_came letter_from letter_goes letter_in letter_promised letter_says letter_was letter_would letters level life
1 like_this liked_me lim line_, line_when lined lined_up link_with loads loads_of looking looking_like lorna made_a
1 made_up mail_from mailing mailing_me mairead maker man_at man_who manager_) manager_for manager_told mandy matron_will
1 matter me_@ me_after me_either me_my me_of me_posted me_then me_through me_two meantime_, meanwhile medical_forms
1 meet_% meeting_with membership message_asking message_from messaged_, met_the mette miss miss_@ money_, more_% more_,
1 mum_thinks my_availability my_book my_calendar my_certificates my_coach my_contact my_dbs my_details my_email my_first
1 my_interview my_level my_mail my_other my_papers my_ticket my_work nada nah name_on named_@ nd_round never_turned
1 news_for news_from news_is news_on next next_to no_, no_answer no_contract no_for normally_answer nothing_from
1 nothing_in notified notified_% notify_candidates now_% number_, of_employment of_governors of_his of_which
1 offer_expected offer_goes offer_should ola_'s ola_was old_one on_, on_an on_your onboarding_pack once_he one_on
1 one_with online_test onsite_, opening_in ops ops_director options_% or_down other_% our_coordinator our_finance out_if
1 out_in out_my out_the outside over_and overdue owns p_& paid paid_, panel_feedback panel_meets papers_% paperwork_to
1 park passed_, past past_finance past_the pat patient patient_% paulina pay_% pending people_& people_are
1 person_specification phone_call phone_every phoned_to plan_to planning_to plant please_keep police police_check post_%
1 post_, post_is practice_manager prep_packet prob process programme_% project promised_me promises_a prompt prompt_%
1 proper proposal_% proposal_to proteomics provided publisher put_an put_my putting_me q_. question questionnaire_%
1 questions_% raiser raiser_round rang_% rang_back rang_from range raving raving_about re_start reach_you reached
1 reached_me reaction receive_our received_a reception_% reckons_she reckons_the recruiter_will recruitment_team
1 reimburse_your reopen reopen_the rep_will reply_was research respond result_from results_are reviewer revised_offer
1 right ring_back ring_to ringing_% rob role_% roles room_% rooms rota round_in round_with rubric run_the s safeguarding
1 said_: said_hr say_more saying says_decision scenario scheduling score screening second_interview seeing seen_the sees
1 sees_the send_her send_you sending_over sent_her sent_it sent_out separately separately_, service services settle_my
1 settled shadow shall_have she_added she_can she_confirmed she_did she_goes she_hopes she_tells she_wants shift_is
1 shifts_, ship_me shipped shipped_to shoot_over shortlisting should_'ve should_find should_hit should_reach shout_%
1 showing sign sit_% sit_tight site_% site_induction sites skipper slack_% slides_% slipped slipped_to slot_to slow_,
1 so_she so_sorry some_dates somebody_'s somebody_with sous specification square stand_% start_dates stellan still_has
1 still_have still_open stretch_and study_% style style_guide submission suggested_i suits summary suspect swears
1 swore_blind swore_she ta_) taken_up talked_to talked_with team_he team_lead team_match technical_round term_, terrell
1 test_link test_piece text_him text_off texted_that that_a that_day that_hr the_apprenticeship the_assessment the_audit
1 the_boss the_budget the_candidate the_chief the_co the_codility the_coding the_coo the_coordinator the_corridor
1 the_dates the_desk the_directions the_drawings the_education the_girl the_hm the_hour the_induction the_invoice the_jd
1 the_lead the_long the_lunch the_matron the_money the_name the_numbers the_ops the_p the_partner the_portal the_project
1 the_promised the_proteomics the_publisher the_references the_registrar the_reserve the_running the_safeguarding
1 the_score the_sign the_skipper the_slides the_slot the_staff the_status the_style the_system the_teams the_trains
1 the_travel the_vetting the_vp the_work the_zoom their_accounts their_annual their_side them_% them_and them_on them_to
1 them_will then_% then_, then_i then_the theory they_'d they_'ll they_have they_plan they_still they_will things_stand
1 think_, thoughts three_of thrilled through through_my tickets_% time times times_for to_: to_a to_all to_book to_chase
1 to_check to_do to_get to_hear to_her to_look to_move to_our to_pay to_sleep to_talk to_turn to_two to_us to_work
1 together told_me told_that touch_with trains transport transport_manager trial_% trust trust_will trustees turnaround
1 two_contracts two_rounds understand_that unfortunately union_will until until_the until_then up_: up_or upshot
1 vacancy_holder verdict_expected verification video_chat view visa vote_% w_the walk_me walked_me wants_my ward_sister
1 was_assured way_to we_aim we_got we_shall we_talked weekend_and went_, went_down went_fine went_well wes what_@
1 what_he what_i what_it where_things whether_i whether_it which_the who_had who_runs who_said who_was will_ask
1 will_check will_choose will_debrief will_discuss will_fill will_find will_go will_make will_now will_pick will_put
1 will_release will_reply will_review with_details with_feedback with_him with_me with_some word_that words worth
1 would_land would_reach wrap wrap_up writes writes_to writing_sample written_exercise written_feedback written_test
1 wrote_% wrote_, wrote_: wrote_the yeah yer you_'re you_have you_shall your your_contract your_interview your_offer
1 your_profile your_rail your_references zip zoom_with £ £_0 “ ”
2 "_i "_in "_the %_as %_board %_shift &_@ 'd_circle 'll_answer 'll_ask 'll_buzz 'll_fire 'll_keep 'll_loop 'll_mail
2 'll_only 'll_pass 'll_ping 'll_refer 'll_share 'll_ship 'll_talk 'll_txt 'll_update 'm_due 's_% 's_a 's_also 's_away
2 's_call 's_promise 't_a 't_come 't_decided 't_expected 't_say 't_sent 've (_0 )_said +_a ,_a ,_at ,_crickets
2 ,_feedback ,_for ,_half ,_hr ,_intends ,_more ,_once ,_pay ,_read ,_so ,_told ,_well ,_you ,_zip -_% ._0 ._e 0_. 0_nd
2 0_s 0_will :_the @_- @_aims @_assured @_gives @_happy @_lead @_let @_made @_plant @_reckons @_swears @_undertook @_was
2 ^_also ^_apparently ^_bec ^_because ^_bloke ^_bo ^_both ^_bottom ^_brett ^_contracts ^_crewing ^_deadline ^_dee ^_each
2 ^_everyone ^_fintan ^_gail ^_good ^_group ^_her ^_huw ^_imogen ^_interviewed ^_joanne ^_joy ^_joyce ^_kindly ^_long
2 ^_mark ^_matron ^_mel ^_occ ^_occupational ^_oh ^_onboarding ^_ought ^_our ^_payroll ^_reckons ^_refs ^_relocation
2 ^_said ^_school ^_since ^_sioned ^_someone ^_stage ^_the ^_told ^_update ^_vetting ^_ward ^_will a_callback
2 a_candidate a_draft a_fresh a_lady a_link a_parking a_shout a_term a_whatsapp about_dates about_your added again_:
2 agency_) aiming_to alarm all all_% all_i all_know also_send an_eye an_update and_call and_confirm and_if and_of
2 and_our and_ring and_we answer_comes answer_my anyway apologised_and application_% application_is application_pack
2 appointment_letter approve are_getting art art_test ask_if assigned at_@ at_every at_his away back back_: back_with
2 be_fixed be_letting be_notified be_put be_returned bec because_of been_cancelled bell_me between_two bev_will bo
2 board_has book_me boss_% bottom bottom_line break_, breakdown brett budget_and budget_is business but_@ but_said
2 but_she but_will by_0 calendar_invite call_every call_on call_when callback_% called_and calls_not can_count candidate
2 cfo_will chambers charity chat circulate_the claims clerk_to clerk_will client_feedback client_will co coffee_with
2 come_from come_to comes_out committed committed_to committee_meets confirm_it confirm_your conflicts contacted
2 contract_'s contract_, contract_promised conversation counsel count_on counter course creative creative_director
2 crewing cto_% cto_, cv_, dataset date_% date_, dates_for day_they dbs_form deadline_is debrief decision_'s
2 decision_for decision_to decision_will dee delayed design_, dig_up dot_will drops_% e_. either employment end_he entry
2 eta_for expect_her expect_to expecting_to expense expenses_are eye_out feedback_on feedback_would figure file_for
2 finance fintan fire_alarm fire_the flick_me flight_% following for_0 for_an for_her for_his for_my foreman_, form_%
2 fortnight founder founder_'s four_candidates fresh from_their front_desk gail game_% gate_code getting_back
2 getting_the go_ahead gonna_get got_@ governors half_term happened happens has_asked has_talked have_a have_given
2 have_news have_rung have_word have_your he_did he_goes he_has he_looked he_reckons head_'s health_will hears hears_%
2 hemi her_office hers herself hit_my hr_: hr_are hr_lady hr_told huw i_. i_could i_met i_spoke immigration imogen in_a
2 in_this info informed inside instructions_% interview_at interview_to interview_will intro intro_me is_in is_looking
2 is_on is_ringing is_too is_what it_will jin joanne job_pack jobs joy joyce k_+ k_0 keep_an kit_will kitchen_manager
2 know_how know_is lady_will landlady lani laptop_% lawyer lead_, leads leaflet legal_, let letter_of letting like_an
2 like_the line list long_weekend looked_at looking_% loop_me lot_of made_% mail_% mailed_to makes matters me_back
2 me_how me_i me_if me_included me_one me_she me_something me_up me_where means_to meetings meets meets_% mel met_@
2 mine_goes models moving_house ms_. my_day my_desk my_number my_parking my_pension my_second my_talk name_forward
2 name_to nd nd_interview needful_% neither never_did new_contract new_time no_response norovirus nothing nothing_came
2 nothing_for notify_applicants numbers o_@ occupational occupational_health of of_an off_him off_to offer_in offer_on
2 office_will oh ola_will old_@ on_that on_them one_in one_way one_who onsite_% onsite_on our_@ our_answer our_decision
2 out_to out_with outcome_to outcome_will owner_, owner_is owners pa pack_% pack_will pager parking_info partners_are
2 partners_will pattern_% pdf people_will picked_up ping ping_me place_, plan_for pop pop_the post_to postdoc posted_%
2 posting_out practice practise pre professor professor_@ profile_to promise_of promised_, promised_feedback properly_%
2 provisional publisher_will pushed_the questions_about r rate_card reaches reaches_me read_it received_an reception
2 receptionist reckons_he recruiter_at recruiter_is references_, regardless_of relocation_policy rep reply_expected repo
2 repo_link req reschedule reserve reserve_list result_of result_promised results_come results_expected revert_with
2 review reviewing right_so right_to road roadmap role_is room_and rota_manager round ruling rung runs_the said_nothing
2 said_they salary_% sat_next say_% say_she school_office screen screen_, search_firm second_stage second_visit see_if
2 send_an send_my sending_an sentence set_a share_a she she_'ll she_gave she_rang she_swears she_thinks sheet_% shifts_%
2 short_of shout sides sioned sit_down slip_that so_they someone_will sometime sorry_for sorting stage stand_, sub
2 system_design taking_it talk_% talk_to team_% teletravail test_will text_me than_that that_her that_the that_they
2 the_0 the_application the_art the_assignment the_benefits the_chart the_committee the_comp the_conflicts the_creative
2 the_dataset the_deadline the_department the_design the_diary the_email the_equity the_ferry the_full the_funding
2 the_hours the_idea the_jury the_keys the_list the_mail the_meeting the_membership the_owners the_partners the_pension
2 the_plan the_post the_principal the_programme the_rate the_recruitment the_repo the_role the_school the_screen
2 the_shift the_shifts the_studio the_surgeon the_talk the_tax the_terms the_test the_train the_visitor the_yard their_@
2 their_head their_new their_travel their_verdict them_: then_she there_has there_is there_should they_% they_aim
2 they_are they_had they_like they_say they_should they_took third_round ticket_% tickets time_with to to_apologise
2 to_arrive to_connect to_everyone to_feed to_issue to_let to_loop to_make told_us took_my took_up tops travel_claim
2 travel_desk trustees_% turns txt txt_me understand understood up up_and up_another us_a us_that us_will vetting_form
2 view_% visitor_pass voicemail_from vp vp_% walk_you want_a ward was_agreed was_the way_@ way_or we_were well_done were
2 what_they whatever when_she where_i whether_they which_@ which_was who_interviewed who_owns whom will_do will_get
2 will_propose will_recommend will_refer will_ship with_a with_her with_legal with_numbers with_us with_you word_with
2 work_on workshop worry worst would_go would_settle would_telephone yes_, you_and you_in you_of you_our you_through
2 you_to zoom_,
3 "_will %_- %_i %_only %_regarding %_that %_was 'd_be 'd_email 'd_know 'll_choose 'll_find 'll_flick 'll_forward
3 'll_hear 'll_reimburse 'm_told 's_answer 's_feedback 's_in 's_verdict 've_got 've_pushed (_% (_agency (_recruiter
3 )_promised +_one ,_" ,_although ,_but ,_her ,_never ,_no ,_said ,_was ,_whichever -_@ ._@ :_call :_we @_@ @_hopes @_in
3 @_intends @_job @_never @_office @_people @_runs @_there @_took ^_benefits ^_call ^_cfo ^_claire ^_contract ^_deb
3 ^_docusign ^_ffion ^_final ^_foreman ^_getting ^_gillian ^_grant ^_i ^_jen ^_jo ^_look ^_lou ^_mal ^_mr ^_next ^_nuala
3 ^_relo ^_round ^_sasha ^_sione ^_so ^_somebody ^_still ^_task ^_that ^_vik ^_waiting a_different a_form a_list
3 a_meeting a_response a_second a_slot a_stamp a_verdict across_% after_that agenda_% agreed_that aim aim_to aiming
3 all_of although and_all and_come and_decide and_it and_never and_then and_write and_you another_date answer_for
3 answer_was answer_will answers_% are_being are_to arrange_your arrives as_it asked_about asked_when assignment
3 assistant_to bands bands_% be_arranged be_confirmed be_contacted be_informed be_posted be_reimbursed be_rung
3 before_that beforehand benefits_summary bo_will boss_said business_manager by_courier by_post call_again called_@
3 calls_me came_away candidates captain captain_@ ceo_% chairman chat_% chef_@ claire claire_will class_% colleagues
3 committee_'s comp_band conditional confirmed_% confirming_the contract_is conversation_, courier courier_% cto d
3 day_rate deb debrief_% decided decides_whether deciding department diary_% different do_% door_code drops drops_me
3 due_course due_to editor email_the emailed_: end eng everyone exercise_will expecting expecting_the eye fail fee_%
3 feedback_is ffion figures_% final_word finalists find_a fix_a fix_up follows foreman_says form_, forward_to from_hr
3 future get_in get_paid get_something gets_sent gillian give_us gives_me giving_me go_through going_to grace_will
3 guide_% guidelines_% have_made he_is he_replied he_would headhunter her_my her_notes hers_will his_report his_sister
3 home_% hook hopefully_% hr_partner i_stand i_would in_bed in_due informed_% instructor intends intends_to
3 interview_slot interview_slots interviewed interviews_are intimated into_it invites invites_go is_due is_phoning
3 is_published it_went jen jo job_specs joiner keep kids_are kindly_note know_if lands lani_will laptop let_slip
3 letter_is like_a line_up link_will linkedin_% login_for looks lou m_0 mail_you mal matron me_, me_re me_their
3 meeting_% member message message_% mileage mind mind_up mr mr_. ms_@ my_application my_future my_medical my_mobile
3 my_portfolio my_profile my_start my_tea my_travel name name_% name_of new_one next_round no_call no_sign nobody_in
3 not_here note_that notebook now nuala numbers_% occ occ_health of_@ of_design of_hers of_it of_the off_the offer_comes
3 offer_from offer_to offers offers_are office_is office_says on_a on_her onboarding_packet options or_bad over over_to
3 package packet_% pairing panel_decides paper_on paperwork_will parking_, partner_will partners pay_back pay_rates
3 pencilled pencilled_in people_team permit_% phone_, pick_a plan policy_% portal_% portal_says preprint presentation
3 principle prof_@ promise_: put put_a quick quiz quiz_% r_gonna rate rate_% rates reading_list ready_for receive_your
3 recruiter_, references_and refund_your regardless registry reimbursed reimbursed_% relo reply_, report_% rules rung_%
3 runs_a salary salary_bands sasha sasha_calling sat saw saw_the says_feedback says_results says_the scheme screen_with
3 second_chat send_% send_contract send_his sends_me sent_by set_me settle_your she_has she_intends she_plans
3 she_undertook ship_the should_arrive should_come sift_results sign_of signs sione sits_% skills slot_, slot_for
3 someone_% someone_from something_in sort_me specs_% spoken spoken_to sponsorship spot stamp start_date steps_%
3 still_not still_waiting suggest talk_about task_% tea team_is telephone_you term_sheet texted_: that that_: that_@
3 the_brief the_candidates the_clerk the_day the_dbs the_eng the_engagement the_exercise the_founder the_founders
3 the_governors the_headhunter the_itinerary the_laptop the_link the_m the_on the_only the_onsite the_pairing
3 the_parking the_phone the_practice the_secretary the_sister the_skills the_spec the_thumbs the_tickets the_verdict
3 the_workshop their_own they_can they_reply though_% thumbs thumbs_up time_% time_for timetable timing to_confirm
3 to_finance to_forward to_go to_inform to_intro to_propose to_recommend to_write to_you told_about told_by told_it
3 took_it touch_about trainee trial_shift trial_week turns_out two_% u uber up_a up_my us_all vik visit_% wants_a ward_0
3 was_'t was_due we_'d we_all we_are were_meant what_the whatever_the whatsapp when_they who_signs will_be will_drop
3 will_email will_fix will_have will_keep will_land will_notify will_revert will_update with_news with_next word_%
3 word_, work_permit would_come would_have would_send write_back writing_% writing_to wrote_@ yet_but your_train
3 zoom_link
4 !_" "_we %_like %_she %_whether 'd 'd_decide 'd_get 'd_phone 'd_ring 'd_said 'll_let 'll_put 'll_reach 'm_getting 's_@
4 's_booking 's_just 's_view (_his )_will ,_according ,_is ,_whatever ,_wrote ,_zilch / :_answer :_contract @_despite
4 @_is @_told ^_anya ^_beth ^_big ^_code ^_dana ^_find ^_grace ^_interview ^_kelsey ^_laptop ^_nothing ^_once
4 ^_paperwork ^_parveen ^_pete ^_prof ^_shortlist ^_sue ^_tech ^_their ^_you a_0 a_@ a_buzz a_job a_start a_text
4 about_timing across address_% agency_'s agreed_she along and_i and_let and_tell answer_% anya apparently appointment
4 arrange_a assistant_is assistant_will assured_me assured_that at_it back_, back_for badge_% bank_on be_an
4 be_communicated be_hearing be_phoned be_ready be_scheduled be_up been_pushed beth beth_will booked_% booked_in books_%
4 brand buzz_% by_then call_is call_with callback called_, can_stretch candidate_gets case_% casting certain check
4 choose coach_fare code code_review come_by comes comments_% communicated communicated_% comp_numbers confirmed_she
4 connect connect_me contract_was contract_would coo coordinator dana definite depot deputy_, design despite despite_"
4 details_to director_will do_the done_, down_with dr_@ draft_contract draft_terms each_get either_way email_about
4 emailed_, emailed_that engagement engagement_letter everyone_% exact exercise_% ferry film final_answer
4 final_interview find fire fixed_% for_, for_sure formal formal_letter forward_my four_of from_ta funding gets_back
4 getting_my giving go_up going going_out gonna_set got_her got_it grace guide handbook happens_next have_an have_been
4 have_our he_assured he_confirmed head her_answer her_secretary himself_will hiring_committee his_pa his_secretary
4 hopes i_'d i_got i_shall in_hr in_my in_their in_writing inbox inbox_% induction_pack is_calling is_letting
4 is_transferring it_% it_and it_goes it_that jd job_spec kelsey kit lead_) light like_% look_into loop_back m
4 manager_'s manager_, me_again me_more meeting message_me met my_account my_assistant my_trial my_way needful_and
4 needs_% never_came no_from notes_on nothing_, of_our of_them offer_would office_, on_it on_the one_% option or_a
4 org_chart ought ought_to our_travel out_a outcomes over_a pa_will package_% paper_version parking_pass parking_permit
4 parveen pension pension_question person_to pete phone_% phone_you phoning_me pledged prep_doc probably prof programme
4 promised_he proposal propose_dates psychometric pushed_to reach_me reach_out rebook recruiter_) recruiter_:
4 recruitment reimburse_my reimburse_the review_comments ring_, rota_% round_0 round_will say_when says_i scheduled
4 scheduled_% secretary_would selection shall_be share_feedback sheet shift shift_pattern shifts shorter should_get
4 sign_off signed_off signs_off site_manager slot_% slot_with so so_@ sorry sorry_, stage_0 stretch sue supposedly
4 swore_he task team_, telephone_me template test_in test_to text_from than_the that_we the_clinic the_decision
4 the_depot the_docusign the_editor the_leveling the_manager the_owner the_package the_prep the_roster the_time
4 the_timeline the_two their_answer their_decision them_for then_he they_asked they_gave they_write through_it tight_%
4 timeline to_email to_fix to_give to_post to_send to_text to_walk told_% told_to topic train_ticket transferring
4 transferring_me union_rep unit up_, up_on update_me version version_% want_to was_going way_i way_it we_agreed we_left
4 well_, what_happens when_@ whichever whichever_way will_dig will_mail will_post will_read will_report with_his
4 with_their word_from would_give would_phone write_, written_version zilch
5 %_) 'd_have 'll_also 'll_be 'll_shoot 'm 's_circling 's_emailing 's_off 's_on ( ,_$ ,_after ,_he ,_mine ,_still
5 ,_though ,_to : :_decision @_) @_plans @_says ^_after ^_assessment ^_awaiting ^_bev ^_comp ^_hear ^_letters ^_ms
5 ^_recruitment ^_roz ^_says ^_sign ^_supposed ^_whatever a_call a_decision a_ring accounts all_be am_to and_will
5 any_case are_% arrives_% asked_% asked_for awaiting background bear bear_with bev bonus_scheme books boss_is
5 brand_guidelines buzz calendar_% call call_, calling_me calls_% chat_with checklist checks clinic comes_% coming_%
5 committee confirm_a confirmation_% contact contacted_by contract_arrives contract_comes could_'t deadline_of
5 deadline_they decide_% decisions decisions_go deliberate deliberate_% desk desk_will directions_and director_%
5 docusign_% dossier due_from equity everyone_know expect_the flick foreman from_@ go_out guidelines had_promised have
5 having head_of her_deputy i_'m i_can i_hear if_all in_contact introduce_you invitation invite_for is_going is_posting
5 is_through it_'d itinerary_% jd_% job_description joining_instructions keep_me know_% known known_% lead let_everyone
5 letter_to letting_me line_% link_for lock lock_in long looks_at mail mailed_% manager me_% me_forward me_he minds ms
5 my_badge my_colleague my_final my_flight nearer nearer_the need_% not_% notify off_, off_@ offer_will once once_the
5 onsite panel paperwork_% patience_% permanent permit phoning piece portfolio_back post_me probably_% profile promises
5 psychometric_link pupillage put_in put_me reaching reaching_out receive_the release_the removal report_back respond_%
5 results_will review_: ring ring_me roster round_% roz said_i sandbox say_that see_the send_me shall_write shared
5 she_sends shoot_me should_hear sift sir sir_@ slip specs team telephone_% tells_me terms_% that_it the_background
5 the_books the_brand the_calendar the_chair the_client the_cto the_loop the_medical the_onboarding the_outcome
5 the_paperwork the_people the_person the_psychometric the_safety the_salary the_schedule the_second the_site
5 their_court their_deadline their_minds there_'s there_was they_hope they_tell tho ticket tight times_% timetable_%
5 to_be to_circle to_introduce to_plan to_respond to_share touch_, typed undertaken undertaken_to up_their vetting
5 visitor was_about was_supposed way_% which_she will_% will_also will_arrange will_decide will_follow will_forward
5 will_inform will_introduce will_ping will_reach will_send written_offer zoom →
6 "_you %_for %_is 'll_all 'll_email 'll_refund 'll_write 's_calling ,_they - /_no 0_st ?_? @_mentioned @_rings @_will
6 ^_and ^_confirmation ^_draft ^_either ^_expect ^_expecting ^_offer ^_recruiter ^_sift ^_sir ^_sunniva ^_word ^_yes
6 a_line a_reply a_time address agreed aims aims_to all_four all_goes also also_going and_not and_said arrange_the
6 arranged arranged_% assessment_centre assistant back_my background_check ball be_set being board_'s brief_% but
6 call_me case chart colleague_@ committee_will contract_% day_% deadline dean diary drawings drop_me emailing
6 every_candidate fare_% finance_and flight for_round gets_announced give_me have_decided her_on his_office hm hope_to
6 hopes_to hotel hr_says i_'ll i_'ve i_am if_not in_for in_with induction instructions interviewees invite_% lad
6 learning left_it let_me lmk make_up mentioned minds_% missed money much my_contract my_inbox my_name my_test on_my
6 out_and outcome_% packet panel_'s patience pay_my per petrol post posted producer promise promises_me propose
6 recommend_me regarding response_% ringing_back safety said_% second second_round send_over set setting setting_up
6 settle shared_% shoot should_be so_% st sunniva texted that_, that_i the_agenda the_board the_call the_contract
6 the_dean the_deputy the_e the_end the_joining the_one the_recruiter the_result the_revised the_sandbox the_start
6 the_technical the_validation they_need though to_circulate to_pass to_revert transfer undertakes undertakes_to
6 update_% validation visit_to way way_, who_will will_come will_phone will_set will_settle will_share without_the write
6 yes_/ you you_a you_can
7 %_@ 's_gonna 's_ringing 's_to (_@ ,_@ ,_decision ,_nothing ,_on @_expects @_himself @_who ^_" ^_, ^_all ^_as ^_details
7 ^_he ^_hm ^_letter ^_panel ^_there ^_what a_chat a_new again_% am and_that and_there and_went answer_, badge bell_%
7 benefits can_expect circling circling_back circulate comp confirmed confirming contact_me contract_to dbs deciding_%
7 decision_is drop drop_the e email emails expect expect_a expenses_will feedback_% follow_% form from from_them
7 goes_out have_heard have_it have_not hearing_from her_boss his_comments in_any introduce_me is_when job know letter
7 look_out mail_me me_a me_have me_know my_cv my_recruiter no_% not_a or_no out_for passing pattern plan_, plans_to
7 posting prep putting_the reckon refer_me reply result_% ring_you ringing_me says_@ sends slots_% ta technical terms
7 test the_address the_draft the_hiring the_pay the_trial themselves themselves_% then_they to_his to_ring trial
7 waiting_on was_to was_told will_reimburse write_% writing yes you_%
8 %_. 'd_promised 'll_get 's_putting ,_per ,_says 0_for ^_% ^_an ^_it ^_reply ^_response ^_written according
8 according_to be_sent be_shared be_told bursar calendar candidates_% comments confirm_my contract_in cv_to date_for
8 date_will decides_% description did_'t docusign email_me expected final forms forms_% from_him has_not he_says he_will
8 inform interview_% itinerary joining loop me_the me_to me_with medical next_steps offer_% over_the pass_my passing_my
8 phone plans promised recommend refer reply_% ring_% rings_me said_@ said_at schedule secretary sent_% slots spec steps
8 telephone the_$ the_bursar the_director the_head the_relocation the_results the_rota the_written their_recruiter
8 to_phone to_set told_i train_fare travel undertook_to up_the update us_% verdict_% who_is with_the written
9 %_they 's_sending ,_promise ,_who @_said @_to ^_his ^_ola ^_outcome ^_result ^_she a_date a_yes assured be_mailed
9 calls candidate_% check_form colleague confirm_the crickets deputy directions due exercise expects_to find_out for_the
9 forward_the he_said hr is_to it_has itself list_of meant meant_to my_train nda_% needful news_% of_us ola or pack
9 paid_back payroll putting reckons refund relocation revised send_it she_calls she_said she_will spec_% tell_me tell_us
9 that_she the_nda the_needful the_offer the_shortlist they_said to_arrange to_put to_refund was_% was_meant will
9 will_book will_ring
10 $_0 %_" ,_answer ,_she ,_when :_she ^_hr ^_news ^_to ^_was a_bell a_peep agenda and_promised by_@ calling_% coming
10 confirmation decide eta expected_% expenses hear_% hearing i_get i_was introduce its_way leveling link_% never_rang
10 on_its one_of panel_will peep per_@ phone_me revert_% round_two share share_the should_have sort test_% the_letter
10 the_panel to_come to_expect to_have
11 :_% :_he @_promised ^_verdict agreement all_candidates bell board_decides calling choice circle circle_back confirm
11 dates details_% forward get_the getting hear i_will invite me_about my_expenses news onboarding pass reach reimburse
11 results send_the shall sort_my supposed supposed_to the_take undertook will_telephone yes_or
12 'll_know 'm_to ,_will @_calls ^_@ be_in brief but_% call_from follow he_'s her_call hr_will offer_is revert she_'s
12 slot take_home the_case you_the
13 ^_they arrange date gonna in_touch new_date out_% parking response sending_the shortlist should they_decide word
14 ^_answer ^_decision decides decision_% has_'t nda offer ringing sending set_up touch
15 'll_send paperwork refund_my said the_answer to_follow to_me
16 "_% ^_feedback fare result
17 's_going call_% details from_her link me outcome
18 answer promised_%
19 ^_results contract
21 'll verdict
22 feedback
28 %
32 decision
"""
