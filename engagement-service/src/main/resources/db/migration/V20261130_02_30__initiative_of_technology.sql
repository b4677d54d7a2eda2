-- An initiative of technology alone may name the consulting growth platform and the campaign (EN-4).
alter table strategic_initiative
    drop constraint strategic_initiative_growth_platform,
    drop constraint strategic_initiative_campaign,
    add constraint strategic_initiative_growth_platform
        check (type = 'TECHNOLOGY' or consulting_growth_platform is not null) not valid,
    add constraint strategic_initiative_campaign check (type = 'TECHNOLOGY' or campaign is not null) not valid;
alter table strategic_initiative
    validate constraint strategic_initiative_growth_platform,
    validate constraint strategic_initiative_campaign;
