-- Invitations of partners to the benefits that their tier gives by invitation.
create table benefit_invitation (
    id              uuid        primary key,
    version         bigint      not null check (version > 0),
    partner_id      uuid        not null references partner,
    benefit         text        not null check (benefit <> ''),
    subject         text        not null check (subject <> ''),
    description     text        check (description <> ''),
    takes_place_on  date,
    answer_by       date        not null,
    person          text,
    invited_by      text        not null,
    status          text        not null check (status in ('INVITED', 'ACCEPTED', 'DECLINED', 'EXPIRED')),
    answered_by     text,
    answered_at     timestamptz,
    declined_reason text        check (declined_reason <> ''),
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint benefit_invitation_answered check (num_nulls(answered_by, answered_at) in (0, 2)
        and (status in ('ACCEPTED', 'DECLINED')) = (answered_at is not null)),
    constraint benefit_invitation_declined check (declined_reason is null or status = 'DECLINED'),
    constraint benefit_invitation_term check (takes_place_on >= answer_by)
);
create index benefit_invitation_by_created on benefit_invitation (created_at, id);
create index benefit_invitation_by_updated on benefit_invitation (updated_at, id);
create index benefit_invitation_of_partner_by_created on benefit_invitation (partner_id, created_at, id);
create index benefit_invitation_by_end on benefit_invitation ((answer_by + 1), id) where status = 'INVITED';

-- A partner's caller answers its own.
grant select, update on benefit_invitation to partner_caller;
alter table benefit_invitation enable row level security;
create policy benefit_invitation_of_all on benefit_invitation using (true);
create policy benefit_invitation_of_partner on benefit_invitation as restrictive to partner_caller
    using (partner_id = current_partner()) with check (partner_id = current_partner());
