-- An index serves an access path of a list, a plain sort, a key, or a question that writes ask; all others go.
do $$
declare
    slot text;
begin
    foreach slot in array array['projection_a', 'projection_b'] loop
        perform set_config('search_path', slot || ', public', true);
        create index opportunity_fact_account_close_date on opportunity_fact (account_id, close_date, id);
        create index opportunity_fact_owner_close_date on opportunity_fact (owner, close_date, id);
        create index opportunity_fact_market_close_date on opportunity_fact (market, close_date, id);
        create index opportunity_fact_industry_close_date on opportunity_fact (industry, close_date, id);
        create index opportunity_fact_quarter_close_date on opportunity_fact (quarter, close_date, id);
        drop index opportunity_fact_account, opportunity_fact_owner, opportunity_fact_market, opportunity_fact_industry,
            opportunity_fact_quarter, opportunity_fact_amount, opportunity_fact_name, opportunity_fact_account_name,
            opportunity_fact_offerings, opportunity_fact_use_cases;

        create index activity_fact_opportunity_decided on activity_fact (opportunity_id, decided_on, id);
        create index roadblock_fact_opportunity_raised on roadblock_fact (opportunity_id, raised_at, id);
        drop index activity_fact_opportunity, roadblock_fact_opportunity, opportunity_requirement_missing;
    end loop;
    perform set_config('search_path', '"$user", public', true);
end
$$;
