-- Nothing is in them yet: each is one scan of the table, without a sort.
create index opportunity_of_initiative on opportunity (initiative_id, id) where initiative_id is not null;
create index opportunity_of_counterpart on opportunity (counterpart_id, id) where counterpart_id is not null;
