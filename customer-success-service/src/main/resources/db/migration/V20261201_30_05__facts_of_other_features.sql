-- What scores and calls to action ask of other features, each by one function. They read views and functions of those
-- features by name when they are called; where there are none, nothing is known. They are called with the ids of rows that the
-- caller may see, and read as the owner, because a partner's caller may not read what they are computed from.

-- The newest answer of each customer within a time: NPS, or the mean of CSAT.
create function newest_satisfaction(customers uuid[], since date, until_day date)
    returns table (customer_id uuid, scale text, value numeric, survey_id uuid, answered_on date)
    stable security definer set search_path = public language plpgsql as
$$
begin
    if to_regclass('survey_answered') is null then
        return;
    end if;
    return query
        select distinct on (a.customer_id) a.customer_id,
               case when a.nps is not null then 'scaleNps' else 'scaleCsat' end,
               coalesce(a.nps::numeric, a.csat_mean::numeric), a.id, a.answered_on
        from survey_answered a
        where a.customer_id = any(customers) and a.answered_on between since and until_day
          and (a.nps is not null or a.csat_mean is not null)
        order by a.customer_id, a.answered_at desc, a.id desc;
end
$$;

-- Customers whose sponsor left while no other is named.
create function customers_without_sponsor(customers uuid[]) returns table (customer_id uuid)
    stable security definer set search_path = public language plpgsql as
$$
begin
    if to_regclass('held_stakeholder') is null then
        return;
    end if;
    return query
        select s.customer_id from held_stakeholder s
        where s.customer_id = any(customers) and s.sponsor
        group by s.customer_id having bool_and(s.left_on is not null);
end
$$;

-- ARR of each customer on a day, in USD; none where there was none, or no rate is known.
create function arr_of_customers(customers uuid[], on_day date) returns table (customer_id uuid, arr numeric)
    stable security definer set search_path = public language plpgsql as
$$
begin
    if to_regclass('contract_value') is null then
        return;
    end if;
    return query
        select v.customer_id, sum(worth(v.arr, v.currency, 'USD', on_day))
        from contract_value v
        where v.customer_id = any(customers) and v.valid_from <= on_day and on_day < v.valid_to and v.paid
        group by v.customer_id having bool_and(worth(v.arr, v.currency, 'USD', on_day) is not null);
end
$$;

-- Segment and touch model of customers.
create function segments_of_customers(customers uuid[]) returns table (customer_id uuid, segment text, touch_model text)
    stable security definer set search_path = public language plpgsql as
$$
begin
    if to_regclass('held_segment') is null then
        return;
    end if;
    return query
        select g.customer_id, g.segment, g.touch_model from held_segment g where g.customer_id = any(customers);
end
$$;

-- The person of a customer's team in a role on a day, and its partner when it is not ours.
create function owner_in_role(customer uuid, subscription uuid, wanted_role text, on_day date)
    returns table (person text, partner_id uuid)
    stable security definer set search_path = public language plpgsql as
$$
begin
    if to_regclass('held_team_member') is null then
        return;
    end if;
    return query
        select m.person, m.partner_id from held_team_member m
        where m.customer_id = customer and m.role = wanted_role
          and (m.subscription_id is null or m.subscription_id = subscription)
          and m.from_day <= on_day and (m.to_day is null or m.to_day >= on_day)
        order by m.subscription_id is null, m.lead desc, m.from_day, m.person limit 1;
end
$$;

-- Whether nothing keeps a customer's advocacy back on a day: no newest NPS under 9, and no request of the last 180 days.
create function advocacy_is_open(customer uuid, on_day date) returns boolean
    stable security definer set search_path = public language plpgsql as
$$
declare
    newest integer;
    asked  boolean := false;
begin
    if to_regclass('survey_answered') is not null then
        select a.nps into newest from survey_answered a
        where a.customer_id = customer and a.nps is not null and a.answered_on <= on_day
        order by a.answered_at desc, a.id desc limit 1;
    end if;
    if to_regclass('advocacy_request') is not null then
        select exists (select from advocacy_request r
                       where r.customer_id = customer and (r.requested_at at time zone 'UTC')::date <= on_day
                         and (r.requested_at at time zone 'UTC')::date > on_day - 180) into asked;
    end if;
    return coalesce(newest, 9) >= 9 and not asked;
end
$$;

-- The first day on which a success plan of a subscription was submitted; null while none is.
create function plan_submitted_on(subscription uuid) returns date
    stable security definer set search_path = public language plpgsql as
$$
declare
    submitted date;
begin
    if to_regclass('success_plan_subscription') is not null then
        select min(p.submitted_on) into submitted
        from success_plan_subscription ps join success_plan p on p.id = ps.plan_id
        where ps.subscription_id = subscription and p.submitted_on is not null;
    end if;
    return submitted;
end
$$;

-- The partner of a person of a customer's team; null for our own people.
create function partner_of_person(customer uuid, wanted_person text, on_day date) returns uuid
    stable security definer set search_path = public language plpgsql as
$$
declare
    found uuid;
begin
    if to_regclass('held_team_member') is not null then
        select m.partner_id into found from held_team_member m
        where m.customer_id = customer and m.person = wanted_person and m.from_day <= on_day and (m.to_day is null or m.to_day >= on_day)
        order by m.from_day limit 1;
    end if;
    return found;
end
$$;

-- Who is told of a person's overdue action: the customer's lead CSM, or the practice leader when it is that person's own.
create function lead_of_person(customer uuid, wanted_person text, on_day date) returns text
    stable security definer set search_path = public language plpgsql as
$$
declare
    found text;
begin
    if to_regclass('held_team_member') is not null then
        select m.person into found from held_team_member m
        where m.customer_id = customer and m.person is distinct from wanted_person
          and (m.role = 'CSM' and m.lead or m.role = 'PRACTICE_LEADER')
          and m.from_day <= on_day and (m.to_day is null or m.to_day >= on_day)
        order by m.role, m.subscription_id is not null, m.from_day limit 1;
    end if;
    return found;
end
$$;
