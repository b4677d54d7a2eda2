-- Stages are data (EN-1): cells have a number for each, as for every dimension, and those of the method keep theirs. Rows show
-- the kind of an opportunity (EN-16).
insert into dimension_code (dimension, value, code) values
    ('stage', 'ENGAGE', 1), ('stage', 'QUALIFY', 2), ('stage', 'DESIGN', 3), ('stage', 'PROPOSE', 4), ('stage', 'WON', 5),
    ('stage', 'LOST', 6);
alter table stage_weight
    add column position integer not null default 0,
    add column open     boolean not null default false;
update stage_weight set position = d.code, open = d.code <= 4
from dimension_code d where d.dimension = 'stage' and d.value = stage_weight.stage;

alter table projection_a.opportunity_fact add column kind text not null default 'SALES';
alter table projection_b.opportunity_fact add column kind text not null default 'SALES';

-- What a version of the service makes of events, as a number: a projection of a lower one is rebuilt once, by itself. An empty
-- one needs no rebuild.
alter table serving_projection add column layout integer not null default 0;
alter table rebuild add column layout integer not null default 0;
update serving_projection set layout = 1
where not exists (select from projection_a.opportunity_fact) and not exists (select from projection_b.opportunity_fact);
