-- One index per sort: a filter that leaves many rows is applied while walking one.
create index roadblock_by_raised on roadblock (raised_at, id);
create index roadblock_by_created on roadblock (created_at, id);
create index roadblock_by_updated on roadblock (updated_at, id);

-- A filter that leaves few rows finds them here, and they are sorted after.
create index roadblock_of_opportunity on roadblock (opportunity_id, id);
create index roadblock_of_raiser on roadblock (raised_by, id);
create index roadblock_of_resolver on roadblock (resolved_by, id) where resolved_by is not null;
create index roadblock_by_resolved on roadblock (resolved_at, id) where resolved_at is not null;

-- All that the summary needs, so that it reads no row; few rows of rare combinations are found here, too.
create index roadblock_of_kind on roadblock (category, offering, geography, severity, raised_at, resolved_at);
create statistics roadblock_kinds (mcv) on category, offering, geography, severity from roadblock;
