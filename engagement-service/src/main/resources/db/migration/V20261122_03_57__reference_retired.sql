-- A retired value stays on what has it, and is given to nothing new. Its code is never deleted.
alter table offering add retired boolean not null default false;
alter table loss_reason add retired boolean not null default false;
alter table roadblock_category add retired boolean not null default false;
update reference_set set version = version + 1, updated_at = now()
where id in ('offerings', 'loss-reasons', 'roadblock-categories');
