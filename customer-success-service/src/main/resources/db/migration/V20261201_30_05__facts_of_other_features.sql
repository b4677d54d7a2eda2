-- What scores and calls to action ask of other features, each by one function. They are called with the ids of rows that the
-- caller may see, and read as the owner, because a partner's caller may not read what they are computed from.

-- The newest answer of each customer within a time: NPS, or the mean of CSAT.
create function newest_satisfaction(customers uuid[], since date, until_day date)
    returns table (customer_id uuid, scale text, value numeric, survey_id uuid, answered_on date)
    stable security definer set search_path = public language plpgsql as
$$
begin
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
    return query
        select s.customer_id from held_stakeholder s
        where s.customer_id = any(customers) and s.sponsor
        group by s.customer_id having bool_and(s.left_on is not null);
end
$$;

-- ARR of each customer on a day, in USD: 0 of one without a paid contract, none where no rate is known.
create function arr_of_customers(customers uuid[], on_day date) returns table (customer_id uuid, arr numeric)
    stable security definer set search_path = public language plpgsql as
$$
begin
    return query
        select c.id, coalesce(sum(v.arr * usd_rate(v.currency, on_day)), 0)
        from unnest(customers) c (id)
        left join contract_value v
            on v.customer_id = c.id and v.valid_from <= on_day and on_day < v.valid_to and v.paid
        group by c.id having bool_and(v.customer_id is null or usd_rate(v.currency, on_day) is not null);
end
$$;

-- Segment and touch model of customers.
create function segments_of_customers(customers uuid[]) returns table (customer_id uuid, segment text, touch_model text)
    stable security definer set search_path = public language plpgsql as
$$
begin
    return query
        select g.customer_id, g.segment, g.touch_model from held_segment g where g.customer_id = any(customers);
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
    select a.nps into newest from survey_answered a
    where a.customer_id = customer and a.nps is not null and a.answered_on <= on_day
    order by a.answered_at desc, a.id desc limit 1;
    select exists (select from advocacy_request r
                   where r.customer_id = customer and (r.requested_at at time zone 'UTC')::date <= on_day
                     and (r.requested_at at time zone 'UTC')::date > on_day - 180) into asked;
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
    select min(p.submitted_on) into submitted
    from subscription s join held_plan p on p.customer_id = s.customer_id and s.id = any(p.subscription_ids)
    where s.id = subscription and p.submitted_on is not null;
    return submitted;
end
$$;

