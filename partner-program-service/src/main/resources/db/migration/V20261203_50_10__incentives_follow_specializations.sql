-- A level of Customer Experience was awarded, or ended: also by a partner's caller, who has no right to the queue.
alter function incentives_of_partner_are_due(uuid) security definer;
alter function incentives_of_partner_are_due(uuid) set search_path from current;
create trigger incentives_follow_specializations after update on specialization for each row
    when ((old.level, old.awarded_on, old.awarded_until, old.ended_on)
        is distinct from (new.level, new.awarded_on, new.awarded_until, new.ended_on))
    execute function incentives_follow_standing();
