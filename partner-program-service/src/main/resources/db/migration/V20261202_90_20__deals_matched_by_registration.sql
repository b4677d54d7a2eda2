-- Our deals as they are matched, with the number of their registration in the partner's program, or of the partner's with us.
create or replace view deal_to_match as
    select s.deal_id as id, s.partner_id, upper(regexp_replace(n.number, '[^[:alnum:]]+', '', 'g')) as number,
           s.external_source || ' ' || s.external_id as key, client_key(s.client) as client, lower(s.name) as title, s.currency,
           s.partner_portion as amount, s.close_date
    from deal_state s
        left join lateral (
            select r.number from registration_with_partner r
            where r.deal_id = s.deal_id and r.partner_id = s.partner_id and r.number is not null
            union all
            select r.number from registration r where r.opportunity_id = s.opportunity_id and r.partner_id = s.partner_id
            limit 1) n on true
    where s.known_to = 'infinity';
