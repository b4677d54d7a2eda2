insert into method_stage values
    ('UNDERSTAND', 1, 'Understand'),
    ('STRATEGIZE', 2, 'Strategize'),
    ('FRAME', 3, 'Frame'),
    ('CO_CREATE', 4, 'Co-Create'),
    ('DEPLOY', 5, 'Deploy'),
    ('SCALE', 6, 'Scale');

insert into sales_stage values
    ('PREPARE', 1, 'Prepare', 'GUIDANCE', null),
    ('ENGAGE', 2, 'Engage', 'OPEN', 10),
    ('QUALIFY', 3, 'Qualify', 'OPEN', 25),
    ('DESIGN', 4, 'Design', 'OPEN', 50),
    ('PROPOSE', 5, 'Propose', 'OPEN', 75),
    ('WON', 6, 'Won', 'WON', 100),
    ('LOST', 7, 'Lost', 'LOST', 0);

insert into role values
    ('ATL', 1, 'Account Technical Leader',
     '{Technology revenue,Red Hat SYB,Technology annuity}', '{IBM,PARTNER}'),
    ('BTS', 2, 'Brand Technical Specialist', '{IBM technology revenue}', '{IBM,PARTNER}'),
    ('DTS', 3, 'Digital Technical Specialist', '{IBM technology revenue}', '{IBM,PARTNER}'),
    ('PTS', 4, 'Partner Technical Specialist', '{IBM technology revenue}', '{IBM,PARTNER}'),
    ('CE', 5, 'Client Engineering', '{Open hybrid cloud revenue}', '{IBM}'),
    ('CSM', 6, 'Customer Success Manager',
     '{Deployment,Subscription licence renewal rate,Cloud usage and net revenue retention}', '{IBM}');

-- The source states who is accountable or leads; its table of the other cells is a picture, so those are ours to edit.
insert into accountability values
    ('UNDERSTAND', 'ATL', 'AR', null),
    ('UNDERSTAND', 'BTS', 'C', null),
    ('UNDERSTAND', 'DTS', 'C', 'digital origin'),
    ('UNDERSTAND', 'PTS', 'C', 'through a partner'),
    ('UNDERSTAND', 'CE', 'I', null),
    ('UNDERSTAND', 'CSM', 'C', null),
    ('STRATEGIZE', 'ATL', 'AR', null),
    ('STRATEGIZE', 'BTS', 'C', null),
    ('STRATEGIZE', 'DTS', 'C', 'digital origin'),
    ('STRATEGIZE', 'PTS', 'C', 'through a partner'),
    ('STRATEGIZE', 'CE', 'C', null),
    ('STRATEGIZE', 'CSM', 'C', null),
    ('FRAME', 'ATL', 'C', null),
    ('FRAME', 'BTS', 'AR', null),
    ('FRAME', 'DTS', 'AR', 'digital origin'),
    ('FRAME', 'PTS', 'AR', 'through a partner'),
    ('FRAME', 'CE', 'C', null),
    ('FRAME', 'CSM', 'I', null),
    ('CO_CREATE', 'ATL', 'C', null),
    ('CO_CREATE', 'BTS', 'AR', null),
    ('CO_CREATE', 'DTS', 'C', 'digital origin'),
    ('CO_CREATE', 'PTS', 'C', 'through a partner'),
    ('CO_CREATE', 'CE', 'AR', null),
    ('CO_CREATE', 'CSM', 'C', null),
    ('DEPLOY', 'ATL', 'I', null),
    ('DEPLOY', 'BTS', 'C', null),
    ('DEPLOY', 'DTS', 'C', 'digital origin'),
    ('DEPLOY', 'PTS', 'C', 'through a partner'),
    ('DEPLOY', 'CE', 'C', null),
    ('DEPLOY', 'CSM', 'AR', null),
    ('SCALE', 'ATL', 'C', null),
    ('SCALE', 'BTS', 'I', null),
    ('SCALE', 'DTS', 'I', 'digital origin'),
    ('SCALE', 'PTS', 'I', 'through a partner'),
    ('SCALE', 'CE', 'I', null),
    ('SCALE', 'CSM', 'AR', null);

insert into engagement_type values
    ('CLIENT_BRIEFING', 1, 'Client briefing', false),
    ('CUSTOM_DEMO', 2, 'Custom demo', false),
    ('TECHNICAL_ARCHITECTURE', 3, 'Technical architecture', false),
    ('WORKSHOP', 4, 'Workshop', false),
    ('PROOF_OF_VALUE', 5, 'Proof of value', true),
    ('MVP', 6, 'Minimum viable product', true);

-- The source names one code per offering, and two of them: it calls the product's UT30 code the L30 to pick.
insert into offering (code, position, name, watsonx, ut30, l30) values
    ('watsonx.ai', 1, 'watsonx.ai', true, '30AX6', '30AX6'),
    ('watsonx.data', 2, 'watsonx.data', true, '30AW0', '30AW0'),
    ('watsonx.governance', 3, 'watsonx.governance', true, null, null),
    ('watsonx Assistant', 4, 'watsonx Assistant', true, null, null),
    ('Watson Discovery', 5, 'Watson Discovery', true, null, null),
    ('watsonx Orchestrate', 6, 'watsonx Orchestrate', true, null, null),
    ('watsonx Code Assistant', 7, 'watsonx Code Assistant', true, null, null);

insert into product_family values
    ('SOFTWARE', 1, 'Software (perpetual licence)'),
    ('SW_SUBSCRIPTION', 2, 'Software subscription'),
    ('SW_SERVICES', 3, 'Software services (Expert Lab Services)'),
    ('SAAS', 4, 'Software as a service');

insert into use_case values
    ('wx_Talent', 1, 'Transformation'),
    ('wx_Customer_Svc', 2, 'Customer Service'),
    ('wx_Modernization_&_Code', 3, 'Modernization and Code Generation'),
    ('wx_Data_Lakehouse', 4, 'Data Lakehouse'),
    ('wx_AI_First_BPO', 5, 'AI First BPO'),
    ('wx_IT_Ops', 6, 'Platform Services and IT Ops'),
    ('wx_SAP', 7, 'SAP'),
    ('wx_Marketing', 8, 'Marketing Content Supply Chain'),
    ('wx_Governance', 9, 'watsonx.governance'),
    ('wx_Other_Use_Case', 10, 'Other');

insert into strategy_code values
    ('ITSPATCH', 1, 'IBM Technology Strategic Partnership ITSP');

insert into strategic_initiative_name values
    ('GenAI-Customer', 1, 'GenAI-Customer'),
    ('GenAI-Talent', 2, 'GenAI-Talent'),
    ('GenAI-App Modernization', 3, 'GenAI-App Modernization'),
    ('GenAI-Other', 4, 'GenAI-Other');

insert into loss_reason (code, position, name) values
    ('PRICE', 1, 'Price too high'),
    ('COMPETITOR', 2, 'Lost to a competitor'),
    ('NO_BUDGET', 3, 'The client has no budget'),
    ('NO_DECISION', 4, 'The client decided nothing'),
    ('TECHNICAL_FIT', 5, 'The technology does not fit the need'),
    ('PILOT_FAILED', 6, 'The pilot did not succeed'),
    ('NO_SPONSOR', 7, 'The client sponsor left or withdrew'),
    ('DUPLICATE', 8, 'Recorded twice'),
    ('OTHER', 9, 'Another reason, told in the note'),
    ('UNKNOWN_IMPORTED', 10, 'Imported without a reason');

insert into evidence_code values
    ('CLIENT_AGREED_TO_BRIEFING', 1, 'The client agreed to a briefing', 'ENGAGE'),
    ('CLIENT_AGREED_TO_PILOT', 2, 'The client agreed to a pilot', 'QUALIFY'),
    ('CLIENT_AGREED_TO_PILOT_SCOPE', 3, 'The client agreed with the pilot''s scope', 'DESIGN'),
    ('CLIENT_AGREED_PILOT_SUCCESSFUL', 4, 'The client agreed that the pilot was successful', 'PROPOSE'),
    ('SIGNED', 5, 'The contract is signed', 'WON');

insert into reference_set (id)
values ('method-stages'), ('sales-stages'), ('roles'), ('accountability'), ('engagement-types'), ('offerings'),
       ('product-families'), ('use-cases'), ('strategy-codes'), ('strategic-initiative-names'), ('loss-reasons'),
       ('evidence-codes');
