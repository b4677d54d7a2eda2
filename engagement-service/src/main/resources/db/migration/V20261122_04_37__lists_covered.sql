-- As for opportunities and activities: the sort is walked, and what else is asked of a row with few values is asked of the index.
create index concurrently engagement_sorted_by_title on engagement
    (title, id, stage_entered_at, created_at, updated_at, stage, loop_number, offering, use_case_code, use_case);
create index concurrently engagement_sorted_by_stage_entered on engagement
    (stage_entered_at, id, created_at, updated_at, stage, loop_number, offering, use_case_code, use_case, title);
create index concurrently engagement_sorted_by_created on engagement
    (created_at, id, stage_entered_at, updated_at, stage, loop_number, offering, use_case_code, use_case, title);
create index concurrently engagement_sorted_by_updated on engagement
    (updated_at, id, stage_entered_at, created_at, stage, loop_number, offering, use_case_code, use_case, title);
drop index concurrently engagement_by_title;
drop index concurrently engagement_by_stage_entered;
drop index concurrently engagement_by_created;
drop index concurrently engagement_by_updated;

create index concurrently deal_support_request_sorted_by_desired_start on deal_support_request
    (desired_start, id, status_since, created_at, updated_at, status, help, offering);
create index concurrently deal_support_request_sorted_by_status_since on deal_support_request
    (status_since, id, desired_start, created_at, updated_at, status, help, offering);
create index concurrently deal_support_request_sorted_by_created on deal_support_request
    (created_at, id, desired_start, status_since, updated_at, status, help, offering);
create index concurrently deal_support_request_sorted_by_updated on deal_support_request
    (updated_at, id, desired_start, status_since, created_at, status, help, offering);
drop index concurrently deal_support_request_by_desired_start;
drop index concurrently deal_support_request_by_status_since;
drop index concurrently deal_support_request_by_created;
drop index concurrently deal_support_request_by_updated;

create index concurrently transition_document_sorted_by_submitted on transition_document
    (submitted_at, id, created_at, updated_at, status);
create index concurrently transition_document_sorted_by_created on transition_document
    (created_at, id, submitted_at, updated_at, status);
create index concurrently transition_document_sorted_by_updated on transition_document
    (updated_at, id, submitted_at, created_at, status);
drop index concurrently transition_document_by_submitted;
drop index concurrently transition_document_by_created;
drop index concurrently transition_document_by_updated;

create index concurrently strategic_initiative_sorted_by_name on strategic_initiative
    (name, id, created_at, updated_at, type);
create index concurrently strategic_initiative_sorted_by_created on strategic_initiative
    (created_at, id, updated_at, name, type);
create index concurrently strategic_initiative_sorted_by_updated on strategic_initiative
    (updated_at, id, created_at, name, type);
create index concurrently strategic_initiative_of_type on strategic_initiative (type, id);
drop index concurrently strategic_initiative_by_name;
drop index concurrently strategic_initiative_by_created;
drop index concurrently strategic_initiative_by_updated;
