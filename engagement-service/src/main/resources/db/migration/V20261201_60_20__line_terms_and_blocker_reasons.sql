-- The term of a line, 12 months when nobody said (EN-6), and why a deal is technically blocked.
alter table opportunity_line
    add column term_months smallint not null default 12 check (term_months between 1 and 600);

alter table opportunity
    add column technical_blocker_code text
        check (technical_blocker_code in ('WRONG_TECHNOLOGY', 'WRONG_USE_CASE', 'OTHER'));
update opportunity set technical_blocker_code = 'OTHER' where technical_blocker is not null;
alter table opportunity
    add constraint opportunity_blocker_code check ((technical_blocker is null) = (technical_blocker_code is null));
