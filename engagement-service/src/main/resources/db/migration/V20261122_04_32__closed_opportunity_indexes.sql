-- As for opportunities: the sort is walked, and what else is asked of a row with few values is asked of the index.
create index concurrently closed_opportunity_sorted_by_day on closed_opportunity
    (closed_on, opportunity_id, won, currency, geography);
create index concurrently closed_opportunity_of_currency on closed_opportunity (currency, closed_on, opportunity_id);
drop index concurrently closed_opportunity_by_day;
