alter table partner
    add column type text check (type in ('VAR', 'AGENT', 'VAR_MSP_HYBRID', 'MSP', 'SERVICE_PROVIDER'));

-- An invitation of a partner that lacks something is an exception, which another person approves.
alter table partner_transition
    add column exception_approved_by text check (exception_approved_by <> ''),
    add column exception_reason      text check (exception_reason <> ''),
    add constraint partner_transition_exception check ((exception_approved_by is null) = (exception_reason is null)),
    add constraint partner_transition_other_person check (exception_approved_by <> by);
