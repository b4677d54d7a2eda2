-- Templates of handoffs: published versions, which never change; a handoff keeps the version that it was opened with.
create table handoff_template (
    id           uuid        primary key,
    code         text        collate "C" not null check (code <> ''),
    version      integer     not null check (version > 0),
    definition   jsonb       not null,
    published_at timestamptz not null,
    published_by text        not null,
    constraint handoff_template_version_unique unique (code, version)
);
create trigger handoff_template_is_immutable
    before update or delete or truncate on handoff_template
    for each statement execute function refuse_change();
grant select on handoff_template to partner_caller;

-- The two that ship: the handoff from sales, and that of an adoption barrier.
insert into handoff_template (id, code, version, definition, published_at, published_by)
select ('019b0000-0000-7000-8000-0000000024b' || t.number)::uuid, t.definition ->> 'code', 1, t.definition,
       timestamptz '2026-12-01 00:00:00Z', 'customer-success-service'
from jsonb_array_elements($templates$
[
 {
  "code": "SALES_TO_CUSTOMER_SUCCESS",
  "kind": "GENERIC",
  "title": "Sales/Customer Success Transfer Process Onboard",
  "objective": "Align sales and customer success on customer, solution, contract details and desired business outcomes",
  "raci": {
   "responsible": [
    "AM"
   ],
   "accountable": [
    "AM",
    "CSM"
   ],
   "consulted": [],
   "informed": [
    "SM",
    "CSS"
   ]
  },
  "trigger": "deal closed",
  "dueWeeks": 2,
  "scope": "Current solution purchased, with professional-services SOWs and the success plan with its initial business outcomes",
  "customerAudience": [
   "Business Decision Makers",
   "IT Decision Maker",
   "IT Admins",
   "Technical leads"
  ],
  "requiredInformation": [
   {
    "key": "CONTRACT",
    "text": "Contract data with scope of work",
    "when": "SIGNED"
   },
   {
    "key": "WHAT_WAS_BOUGHT",
    "text": "What was bought",
    "when": "SIGNED"
   },
   {
    "key": "INITIAL_PLAN",
    "text": "Initial success plan",
    "when": "ALWAYS"
   },
   {
    "key": "ACCOUNT_TEAM",
    "text": "Account team, names and contact details",
    "when": "ALWAYS"
   },
   {
    "key": "STAKEHOLDERS",
    "text": "Customer stakeholders, names and contact details",
    "when": "ALWAYS"
   },
   {
    "key": "EXPECTATIONS",
    "text": "Customer expectations with the business outcomes defined in pre-sales",
    "when": "ALWAYS"
   },
   {
    "key": "USE_CASE",
    "text": "Use case",
    "when": "ENGAGEMENT"
   },
   {
    "key": "SPONSOR",
    "text": "Sponsor",
    "when": "ENGAGEMENT"
   },
   {
    "key": "REFERENCE_ARCHITECTURE",
    "text": "Reference architecture",
    "when": "ENGAGEMENT"
   },
   {
    "key": "WORKLOAD",
    "text": "Workload to move into production",
    "when": "ENGAGEMENT"
   }
  ],
  "plan": [
   {
    "role": "AM",
    "text": "Account team gathers information for the kick-off with customer success",
    "steps": []
   },
   {
    "role": "AM",
    "text": "Account team notifies of the new sale and reviews what was purchased",
    "steps": [
     {
      "role": "CSM",
      "text": "Review and update business goals, success criteria, priorities and special customer requirements"
     },
     {
      "role": "CSM",
      "text": "Update the stakeholder map"
     },
     {
      "role": "CSM",
      "text": "Provide KPIs that measure the business outcome"
     },
     {
      "role": "AM",
      "text": "Update the relevant sales pipeline and competitive threats or presence"
     }
    ]
   },
   {
    "role": "CSM",
    "text": "Review roles and responsibilities of the customer-success team with sales",
    "steps": []
   },
   {
    "role": "AM",
    "text": "Introduce the CSM to key customer and partner stakeholders",
    "steps": []
   }
  ],
  "nextSteps": [
   "CSM prepares the kick-off and drafts the success plan"
  ],
  "keyResources": [
   "Sales/services contract or agreement, and updated account plan",
   "Customer stakeholder map",
   "Customer expectation details",
   "Other documents used in pre-sales"
  ],
  "successCriteria": [
   "Clear understanding of solutions and services sold",
   "Alignment on the customer's definition of expected value",
   "Stakeholders, roles and responsibilities between teams are clear",
   "The customer knows its point of contact"
  ]
 },
 {
  "code": "ADOPTION_BARRIER",
  "kind": "SPECIFIC",
  "title": "CSM/CSS/Technical Lead Transfer Process Adoption",
  "objective": "Increase adoption of product use cases and features that are underutilized",
  "raci": {
   "responsible": [
    "CSS"
   ],
   "accountable": [
    "CSM"
   ],
   "consulted": [
    "AM"
   ],
   "informed": [
    "EXECUTIVES"
   ]
  },
  "trigger": "adoption reporting reveals a key barrier, or telemetry shows lack of feature adoption",
  "scope": "All products not fully adopted as per adoption plan or success plan",
  "customerAudience": [
   "Product purchaser",
   "Lead users"
  ],
  "requiredInformation": [
   {
    "key": "TELEMETRY",
    "text": "Telemetry of the product",
    "when": "ALWAYS"
   },
   {
    "key": "PLAN_KPIS",
    "text": "Success-plan metrics and KPIs",
    "when": "ALWAYS"
   },
   {
    "key": "BARRIER_ANALYSIS",
    "text": "Adoption barrier analysis so far: underutilized use cases and features, barriers found",
    "when": "ALWAYS"
   }
  ],
  "plan": [
   {
    "role": "CSM",
    "text": "Review success-plan metrics and KPIs",
    "steps": []
   },
   {
    "role": "CSM",
    "text": "Identify underutilized use cases and features",
    "steps": []
   },
   {
    "role": "CSM",
    "text": "Complete the barrier analysis",
    "steps": [
     {
      "role": "CSM",
      "text": "Review telemetry, find barriers, engage the CSS"
     },
     {
      "role": "CSS",
      "text": "Determine the key inhibitors"
     },
     {
      "role": "CSM and SM",
      "text": "Decide whether the barrier is business or technical; orchestrate resources"
     },
     {
      "role": "CSS",
      "text": "Technical: engage the CSS or other technical resources"
     },
     {
      "role": "CSM",
      "text": "Business: work with customer and sales; document for best practices"
     }
    ]
   },
   {
    "role": "CSS",
    "text": "Technical: propose the resolution to the key customer stakeholder",
    "steps": []
   },
   {
    "role": "CSM",
    "text": "Manage execution; communicate progress throughout",
    "steps": []
   }
  ],
  "nextSteps": [
   "CSM measures and communicates the resolution to the customer",
   "CSM continues to monitor telemetry"
  ],
  "keyResources": [
   "Telemetry",
   "Success-plan metrics and KPIs",
   "Adoption barrier analysis"
  ],
  "successCriteria": [
   "Barrier resolution executed, adoption back on or ahead of schedule",
   "Customer has achieved the expected value",
   "Usage of target products increases significantly"
  ]
 }
]
$templates$::jsonb) with ordinality as t (definition, number);
