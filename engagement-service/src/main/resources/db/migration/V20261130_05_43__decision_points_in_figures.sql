-- Decision points landed and expanded, by owner and period (EN-16). Who owned it stays with the move, so that figures of the
-- past stay as they are.
alter table decision_point_move
    add column id    uuid not null default gen_random_uuid(),
    add column owner text;
alter table decision_point_move disable trigger user;
update decision_point_move m set owner = d.owner from decision_point d where d.id = m.decision_point_id;
alter table decision_point_move enable trigger user;
alter table decision_point_move alter column owner set not null;
create unique index decision_point_move_id on decision_point_move (id);
create index decision_point_move_by_time on decision_point_move (at, id);
create index decision_point_move_of_owner_by_time on decision_point_move (owner, at, id);
