-- Not all deals need technical engagement (EN-7); a technical lead records it. What is stored needs it.
alter table opportunity
    add column technical_engagement_value  text not null default 'REQUIRED',
    add column technical_engagement_reason text,
    add column technical_engagement_by     text,
    add column technical_engagement_at     timestamptz;
alter table opportunity
    add constraint opportunity_technical_engagement
        check (technical_engagement_value in ('REQUIRED', 'NOT_REQUIRED')) not valid,
    add constraint opportunity_technical_engagement_reason check (
        (technical_engagement_value = 'NOT_REQUIRED') = (technical_engagement_reason is not null)
        and (technical_engagement_reason is null
             or technical_engagement_reason in ('SIMPLE_GROWTH', 'FINANCIAL_DEAL'))) not valid,
    add constraint opportunity_technical_engagement_recorded check (
        (technical_engagement_by is null) = (technical_engagement_at is null)
        and (technical_engagement_reason is null or technical_engagement_by is not null)) not valid;
