-- Opportunities that a technical team identified, or that deploy from a catalogue: derived, so that they are counted by role,
-- person and period without reading the others (EN-16).
create table identified_opportunity (
    opportunity_id uuid primary key references opportunity,
    kind           text not null,
    role           text not null,
    person         text not null,
    engaged_on     date not null
);
create index identified_opportunity_by_day on identified_opportunity (engaged_on, opportunity_id);
create index identified_opportunity_of_person on identified_opportunity (person, engaged_on, opportunity_id);
create index identified_opportunity_of_role on identified_opportunity (role, engaged_on, opportunity_id);
insert into identified_opportunity
select id, kind, identified_by_role, identified_by_person, engaged_on from opportunity
where merged_into is null and kind <> 'SALES' and identified_by_person is not null;
