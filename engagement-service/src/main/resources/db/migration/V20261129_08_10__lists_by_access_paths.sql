-- An index serves an access path of a list, a plain sort, a foreign key, or a question that writes ask; all others go.
create index concurrently account_by_name on account (name, id);
create index concurrently account_by_created on account (created_at, id);
create index concurrently account_by_updated on account (updated_at, id);
create index concurrently account_of_owner_by_name on account (owner, name, id);
create index concurrently account_of_market_by_name on account (market, name, id);
drop index concurrently account_sorted_by_name;
drop index concurrently account_sorted_by_created;
drop index concurrently account_sorted_by_updated;
drop index concurrently account_of_owner;
drop index concurrently account_of_market;
drop index concurrently account_of_geography;
drop index concurrently account_of_industry;
drop index concurrently account_of_segment;
drop index concurrently account_of_external_id;

create index concurrently opportunity_by_created on opportunity (created_at, id) where merged_into is null;
create index concurrently opportunity_by_updated on opportunity (updated_at, id) where merged_into is null;
create index concurrently opportunity_by_close_date on opportunity (close_date, id) where merged_into is null;
create index concurrently opportunity_of_account_by_created on opportunity (account_id, created_at, id);
create index concurrently opportunity_of_owner_by_created on opportunity (owner, created_at, id) where merged_into is null;
-- With the accounts, of which a partner sees those that its opportunities are of.
create index concurrently opportunity_of_partner_by_created on opportunity (partner_id, created_at, id) include (account_id)
    where partner_id is not null;
create index concurrently opportunity_of_team on opportunity using gin (team_people);
drop index concurrently opportunity_listed_by_amount;
drop index concurrently opportunity_listed_by_close_date;
drop index concurrently opportunity_listed_by_created;
drop index concurrently opportunity_listed_by_name;
drop index concurrently opportunity_listed_by_stage_entered;
drop index concurrently opportunity_listed_by_updated;
drop index concurrently opportunity_of_account;
drop index concurrently opportunity_of_owner;
drop index concurrently opportunity_of_partner;
drop index concurrently opportunity_by_closed_on;
drop index concurrently opportunity_of_loss_reason_by_close_date;
drop index concurrently opportunity_of_codes;
drop index concurrently opportunity_of_initiative;
drop index concurrently opportunity_of_market;
drop index concurrently opportunity_of_geography;
drop index concurrently opportunity_by_engaged_on;
drop index concurrently opportunity_of_kind;
drop index concurrently opportunity_of_external_id;
drop index concurrently opportunity_by_close_date_and_closed_on;
drop index concurrently opportunity_by_stage_entered_and_closed_on;
drop index concurrently opportunity_by_stage_entered_and_engaged_on;
drop index concurrently opportunity_skipped_by_updated;
drop index concurrently opportunity_skipped_by_created;

create index concurrently activity_by_created on activity (created_at, id);
create index concurrently activity_by_updated on activity (updated_at, id);
create index concurrently activity_by_planned_start on activity (planned_start, id);
create index concurrently activity_of_opportunity_by_created on activity (opportunity_id, created_at, id);
drop index concurrently activity_sorted_by_created;
drop index concurrently activity_sorted_by_updated;
drop index concurrently activity_sorted_by_planned_start;
drop index concurrently activity_sorted_by_actual_start;
drop index concurrently activity_of_opportunity;
drop index concurrently activity_by_planned_end;
drop index concurrently activity_by_actual_end;
drop index concurrently activity_of_kind;
drop index concurrently activity_of_seller_by_updated;
drop index concurrently activity_of_seller_by_actual_start;
drop index concurrently activity_by_planned_start_and_end;
drop index concurrently activity_by_planned_and_actual_start;
drop index concurrently activity_by_planned_start_and_actual_end;
drop index concurrently activity_by_actual_and_planned_start;
drop index concurrently activity_by_actual_start_and_planned_end;
drop index concurrently activity_by_actual_start_and_end;
drop index concurrently activity_skipped_by_updated;
drop index concurrently activity_skipped_by_created;

create index concurrently roadblock_by_created on roadblock (created_at, id);
create index concurrently roadblock_by_updated on roadblock (updated_at, id);
create index concurrently roadblock_by_raised on roadblock (raised_at, id);
create index concurrently roadblock_of_opportunity_by_created on roadblock (opportunity_id, created_at, id);
drop index concurrently roadblock_sorted_by_raised;
drop index concurrently roadblock_sorted_by_created;
drop index concurrently roadblock_sorted_by_updated;
drop index concurrently roadblock_of_opportunity;
drop index concurrently roadblock_of_account;
drop index concurrently roadblock_of_raiser;
drop index concurrently roadblock_of_resolver;
drop index concurrently roadblock_by_resolved;

create index concurrently strategic_initiative_by_created on strategic_initiative (created_at, id);
create index concurrently strategic_initiative_by_updated on strategic_initiative (updated_at, id);
create index concurrently strategic_initiative_of_account_by_created on strategic_initiative (account_id, created_at, id);
drop index concurrently strategic_initiative_sorted_by_name;
drop index concurrently strategic_initiative_sorted_by_created;
drop index concurrently strategic_initiative_sorted_by_updated;
drop index concurrently strategic_initiative_of_type;
drop index concurrently strategic_initiatives_of_account;

create index concurrently deal_support_request_by_created on deal_support_request (created_at, id);
create index concurrently deal_support_request_by_updated on deal_support_request (updated_at, id);
create index concurrently deal_support_request_by_desired_start on deal_support_request (desired_start, id);
create index concurrently deal_support_request_of_opportunity_by_created
    on deal_support_request (opportunity_id, created_at, id);
create index concurrently deal_support_request_of_squad_by_created
    on deal_support_request (squad_id, created_at, id) where squad_id is not null;
drop index concurrently deal_support_request_sorted_by_desired_start;
drop index concurrently deal_support_request_sorted_by_status_since;
drop index concurrently deal_support_request_sorted_by_created;
drop index concurrently deal_support_request_sorted_by_updated;
drop index concurrently deal_support_request_by_opportunity;
drop index concurrently deal_support_request_by_squad;
drop index concurrently deal_support_request_by_requester;
drop index concurrently deal_support_request_by_offering;
drop index concurrently deal_support_request_by_help;

create index concurrently engagement_by_created on engagement (created_at, id);
create index concurrently engagement_by_updated on engagement (updated_at, id);
create index concurrently engagement_by_stage_entered on engagement (stage_entered_at, id);
create index concurrently engagement_of_account_by_created on engagement (account_id, created_at, id);
create index concurrently engagement_of_owner_by_created on engagement (owner, created_at, id);
drop index concurrently engagement_sorted_by_title;
drop index concurrently engagement_sorted_by_stage_entered;
drop index concurrently engagement_sorted_by_created;
drop index concurrently engagement_sorted_by_updated;
drop index concurrently engagement_of_account;
drop index concurrently engagement_of_owner;
drop index concurrently engagement_of_use_case;
drop index concurrently engagement_of_offering;
drop index concurrently engagement_of_named_use_case;
drop index concurrently engagement_of_loop;

create index concurrently transition_document_by_created on transition_document (created_at, id);
create index concurrently transition_document_by_updated on transition_document (updated_at, id);
create index concurrently transition_document_by_submitted on transition_document (submitted_at, id);
create index concurrently transition_document_of_account_by_created on transition_document (account_id, created_at, id);
create index concurrently transition_document_of_engagement_by_created
    on transition_document (engagement_id, created_at, id) where engagement_id is not null;
create index concurrently transition_document_of_opportunity_by_created
    on transition_document (opportunity_id, created_at, id) where opportunity_id is not null;
drop index concurrently transition_document_sorted_by_submitted;
drop index concurrently transition_document_sorted_by_created;
drop index concurrently transition_document_sorted_by_updated;
drop index concurrently transition_document_of_account;
drop index concurrently transition_document_of_status;
drop index concurrently transition_document_of_engagement;
drop index concurrently transition_document_of_opportunity;
drop index concurrently transition_document_of_preparer;
drop index concurrently transition_document_of_manager;

drop index concurrently opportunity_requirements_of_stage;
drop index concurrently opportunity_requirements_of_geography;
drop index concurrently opportunity_requirements_of_market;
drop index concurrently opportunity_requirements_missing;

create index concurrently closed_opportunity_by_day on closed_opportunity (closed_on, opportunity_id);
drop index concurrently closed_opportunity_sorted_by_day;
drop index concurrently closed_opportunity_of_types;

drop index concurrently partner_strategy_by_created;
drop index concurrently partner_strategy_by_updated;
drop index concurrently partner_strategy_of_owner;
drop index concurrently import_profile_by_updated;
