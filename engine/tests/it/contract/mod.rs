//! What every search engine must do. Each behaviour is asked of each engine; a further engine is one more line below.

mod filters;
mod order;
mod sight;
mod words;

use crate::world::{Engine, World};

macro_rules! ask {
    ([$($attribute:tt)*], $engine:expr, $group:ident, $behaviour:ident) => {
        #[tokio::test(flavor = "multi_thread")]
        $($attribute)*
        async fn $behaviour() {
            $group::$behaviour(&World::over($engine).await).await;
        }
    };
}

macro_rules! on {
    ($module:ident, $engine:expr, $attributes:tt, $($group:ident: $($behaviour:ident,)+;)+) => {
        mod $module {
            use super::*;
            $($(ask!($attributes, $engine, $group, $behaviour);)+)+
        }
    };
}

macro_rules! contract {
    ($($group:ident: $($behaviour:ident,)+;)+) => {
        on!(postgres, Engine::Postgres, [], $($group: $($behaviour,)+;)+);
        on!(meilisearch, Engine::Meilisearch, [#[ignore = "needs a server: set MEILI_URL"]], $($group: $($behaviour,)+;)+);
    };
}

contract! {
    words:
        all_terms_come_before_any,
        where_nobody_has_all_terms_those_with_most_are_found_and_it_is_said,
        singular_and_plural_find_each_other,
        a_saint_is_found_by_every_spelling,
        subjects_are_found_by_their_abbreviations,
        names_are_found_in_their_own_script_however_it_is_typed,
        spellings_of_a_word_of_names_find_each_other,
        hyphens_ampersands_accents_and_invisible_spaces_make_no_difference,
        quotes_and_odd_signs_are_text_and_never_an_error,
        a_term_finds_what_is_tagged_with_it_and_what_names_it_otherwise,
        what_names_the_topic_itself_comes_before_a_part_of_it,
        a_related_term_is_told_and_not_counted_as_equal,
        slips_are_forgiven_one_from_five_letters_and_two_from_nine,
        slips_are_counted_in_letters_of_any_script,
        a_word_that_is_found_as_it_stands_is_not_taken_for_a_slip,
        the_last_word_may_be_unfinished,;
    filters:
        each_filter_keeps_those_who_have_the_value,
        of_several_values_any_will_do_and_all_filters_must_hold,
        facets_count_as_many_as_the_filter_then_finds,
        each_filter_is_counted_without_itself_and_with_all_others,
        an_unknown_value_is_a_problem_and_not_an_empty_list,
        a_place_that_is_not_known_is_a_problem,
        a_distance_of_nought_is_honoured,;
    order:
        every_hit_has_its_distance_as_a_number_where_a_place_was_asked_for,
        the_four_orders_are_kept,
        pages_follow_each_other_without_repeats_or_gaps,
        a_page_after_somebody_who_is_gone_is_a_problem_and_not_the_end,;
    sight:
        each_sees_what_they_may_in_hits_totals_and_facets,
        hidden_words_neither_show_nor_stand_in_the_way,
        a_masked_place_is_measured_from_the_centre_of_its_area,
        a_withdrawn_partner_and_a_withdrawn_offer_are_found_no_more,
        an_edit_is_found_at_once,;
}
