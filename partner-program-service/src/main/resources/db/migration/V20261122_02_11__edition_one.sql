-- Edition one, as the program guide has it. The guide names 2021 as the first year; the notice's day is ours.
insert into program_edition (number, name, notice_date, effective_date, currency, created_at)
values (1, 'Edition one', '2020-12-01', '2021-01-01', 'USD', '2020-12-01T00:00:00Z');

insert into edition_tier (edition, tier, label, aggregate_tcv_target, standard_offerings, offering_availability,
                          minimum_geographies, people_trained, executive_sponsor, alliance_manager,
                          technical_resources, deal_registration_program, integrations)
values (1, 'PLATINUM', 'Strategic', 25000000, 1, 'WORLDWIDE', 0, 20, 'REQUIRED', 'REQUIRED', 3, 'REQUIRED', 1),
       (1, 'GOLD', 'Growth', 15000000, 1, 'WORLDWIDE', 0, 10, 'REQUIRED', 'REQUIRED', 2, 'REQUIRED', 1),
       (1, 'SILVER', 'Emerging', 8000000, 1, 'MINIMUM_GEOGRAPHIES', 2, 5, 'RECOMMENDED', 'RECOMMENDED', 1, 'REQUIRED', 1),
       (1, 'OPPORTUNISTIC', 'Transactional', null, 0, 'NOT_REQUIRED', 0, 0, 'NOT_REQUIRED', 'NOT_REQUIRED', 0,
        'NOT_REQUIRED', 0);

insert into edition_prerequisite (edition, code, position, name)
values (1, 'FRAMEWORK_SPONSORSHIP', 1, 'Framework sponsorship'),
       (1, 'UNLIMITED_FREE_TRAINING', 2, 'Unlimited free training offered'),
       (1, 'PROCUREMENT_AGREEMENT', 3, 'Procurement agreement'),
       (1, 'NON_DISCLOSURE_AGREEMENT', 4, 'Non-disclosure agreement'),
       (1, 'DATA_PRIVACY_AGREEMENT', 5, 'Data-privacy agreement'),
       (1, 'PROGRAM_AGREEMENT', 6, 'Signed program agreement');

insert into edition_benefit (edition, code, position, name, category)
values (1, 'EXECUTIVE_SPONSORSHIP', 1, 'Executive sponsorship', 'GOVERNANCE'),
       (1, 'DESIGNATED_ALLIANCE_MANAGER', 2, 'Designated alliance manager', 'GOVERNANCE'),
       (1, 'WORKSHOP_PARTICIPATION', 3, 'Workshop participation', 'GOVERNANCE'),
       (1, 'GLOBAL_EXECUTIVE_BUSINESS_REVIEWS', 4, 'Global executive business reviews', 'GOVERNANCE'),
       (1, 'ROADMAP_OVERVIEWS_AND_PLANNING', 5, 'Roadmap overviews and planning', 'OFFERING_MANAGEMENT'),
       (1, 'INTERNAL_WIN_WIRES', 6, 'Internal win wires', 'MARKETING_AND_BUSINESS_DEVELOPMENT'),
       (1, 'FIELD_READINESS_KITS', 7, 'Field readiness kits / solution briefs', 'MARKETING_AND_BUSINESS_DEVELOPMENT'),
       (1, 'FASTSTART_PARTICIPATION_INVITATION', 8, 'FastStart participation invitation',
        'MARKETING_AND_BUSINESS_DEVELOPMENT'),
       (1, 'EVENT_SPONSORSHIP_INVITATIONS', 9, 'Event sponsorship invitations', 'MARKETING_AND_BUSINESS_DEVELOPMENT');

-- One letter a tier, from platinum to opportunistic: I included, V invite only, N not included.
insert into edition_benefit_level (edition, benefit, tier, level)
select 1, matrix.benefit, tiers.tier,
       case substr(matrix.levels, tiers.position, 1)
           when 'I' then 'INCLUDED' when 'V' then 'INVITE_ONLY' else 'NOT_INCLUDED' end
from (values ('EXECUTIVE_SPONSORSHIP', 'IIVN'),
             ('DESIGNATED_ALLIANCE_MANAGER', 'IVNN'),
             ('WORKSHOP_PARTICIPATION', 'VVNN'),
             ('GLOBAL_EXECUTIVE_BUSINESS_REVIEWS', 'IVVN'),
             ('ROADMAP_OVERVIEWS_AND_PLANNING', 'IIVN'),
             ('INTERNAL_WIN_WIRES', 'IIIN'),
             ('FIELD_READINESS_KITS', 'IIVN'),
             ('FASTSTART_PARTICIPATION_INVITATION', 'VVVN'),
             ('EVENT_SPONSORSHIP_INVITATIONS', 'VVNN')) as matrix (benefit, levels),
     (values ('PLATINUM', 1), ('GOLD', 2), ('SILVER', 3), ('OPPORTUNISTIC', 4)) as tiers (tier, position);
