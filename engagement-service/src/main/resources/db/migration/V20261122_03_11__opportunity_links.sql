-- The initiative an opportunity serves, and the other half of a joint deal. Validated apart: what is stored has neither.
alter table opportunity
    add initiative_id uuid,
    add counterpart_id uuid,
    add constraint opportunity_initiative_is_the_accounts foreign key (initiative_id, account_id)
        references strategic_initiative (id, account_id) not valid,
    add constraint opportunity_counterpart foreign key (counterpart_id) references opportunity not valid,
    add constraint opportunity_counterpart_is_another check (counterpart_id <> id) not valid;
