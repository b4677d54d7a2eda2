-- Technical and deployment opportunities with who identified them, and the list amounts that discounts follow from (EN-16).
alter table opportunity
    add column kind                 text not null default 'SALES' check (kind in ('SALES', 'TECHNICAL', 'DEPLOYMENT')),
    add column identified_by_person text,
    add column identified_by_role   text check (identified_by_role in ('ATL', 'BTS', 'DTS', 'PTS', 'CE', 'CSM')),
    add constraint opportunity_identified check ((identified_by_person is null) = (identified_by_role is null)),
    add constraint opportunity_kind_is_identified check (kind = 'SALES' or identified_by_person is not null);

alter table opportunity_line
    add column list_amount numeric(19, 4),
    add constraint opportunity_line_discount check (list_amount >= amount);

-- Whether one of these offerings has an L30, for which its code stands as well. Partners read no offerings, and get this alone.
create function offering_has_l30(l30 text, offerings text[]) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
select exists (select from offering f where f.code = any ($2) and $1 in (f.code, f.l30))
$$;
