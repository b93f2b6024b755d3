import type { RecordContent } from "./shapes.ts";

const ACCOUNT = ["Industry", "BillingCity", "Rating"];
const CASE = ["CaseNumber", "Status", "Priority"];
const OPPORTUNITY = ["Amount", "StageName", "CloseDate"];

const account = (industry: string, city: string, rating: string, bikes: number): string[] => [
  `Industry|Industry|${industry}`,
  `BillingCity|Billing City|${city}`,
  `Rating|Rating|${rating}`,
  `Bikes|Bikes in use|${bikes}`,
];
const supportCase = (number: number, status: string, priority: string, product: string): string[] => [
  `CaseNumber|Case Number|000${number}`,
  `Status|Status|${status}`,
  `Priority|Priority|${priority}`,
  `Product|Product|${product}`,
];
const opportunity = (amount: string, stage: string, close: string, probability: string): string[] => [
  `Amount|Amount|${amount}`,
  `StageName|Stage|${stage}`,
  `CloseDate|Close Date|${close}`,
  `Probability|Probability (%)|${probability}`,
];

export const records: readonly RecordContent[] = [
  { key: "acc-morgenrot", type: "Account", name: "Bäckerei Morgenrot eG", owner: "karim", at: "58 10:05", shown: ACCOUNT, fields: account("Food", "Bremen", "Hot", 31),
    changes: ["40 11:20|karim|Rating|Warm|Hot", "9 15:32|karim|Bikes in use|31|71", "9 15:33|karim|Account Owner|Karim El-Masri|Amara Okafor", "9 16:40|amara|Account Owner|Amara Okafor|Karim El-Masri"] },
  { key: "acc-portside", type: "Account", name: "Portside Parcels", owner: "karim", at: "52 09:15", shown: ACCOUNT, fields: account("Logistics", "Rotterdam", "Hot", 120), changes: ["8 10:05|karim|Rating|Warm|Hot", "8 10:05|karim|Bikes in use|0|120"] },
  { key: "acc-croix", type: "Account", name: "Ville de Croix-sur-Rhône", owner: "chloe", at: "49 14:20", shown: ACCOUNT, fields: account("Public sector", "Croix-sur-Rhône", "Warm", 14) },
  { key: "acc-hanazono", type: "Account", name: "花園幼稚園", owner: "mei", at: "45 11:00", shown: ACCOUNT, fields: account("Education", "大阪", "Warm", 3) },
  { key: "acc-souk", type: "Account", name: "Souk Express", owner: "noor", topics: ["Battery"], at: "43 10:30", shown: ACCOUNT, fields: account("Delivery", "Amman", "Warm", 6) },
  { key: "acc-blumen", type: "Account", name: "Blumenkurier Weserbogen", owner: "karim", at: "36 16:10", fields: account("Retail", "Bremen", "Cold", 2) },
  { key: "acc-vlinder", type: "Account", name: "Kinderdagverblijf De Vlinder", owner: "karim", at: "30 09:45", shown: ACCOUNT, fields: account("Education", "Utrecht", "Hot", 9) },
  { key: "con-petra", type: "Contact", name: "Petra Lindemann", owner: "karim", at: "58 10:12", shown: ["Title", "Email"], fields: ["Title|Title|Fleet Manager", "Email|Email|petra.lindemann@morgenrot.example", "Phone|Phone|+49 421 555 0711"] },
  { key: "con-duval", type: "Contact", name: "Maxime Duval", owner: "chloe", at: "49 14:40", shown: ["Title", "Email"], fields: ["Title|Title|Directeur des mobilités", "Email|Email|m.duval@croix.example", "Phone|Phone|+33 4 5550 0100"] },
  { key: "case-connector", type: "Case", name: "00010427: Battery plug corroded after rain", owner: "jonas", at: "48 08:12", topics: ["Battery plug", "Safety"], shown: CASE, fields: supportCase(10427, "Closed", "High", "Heron 1"),
    changes: ["48 08:40|jonas|Priority|Medium|High", "48 08:41|jonas|Status|New|Working", "47 14:02|jonas|Status|Working|Escalated", "47 14:02|jonas|Case Owner|Omar Siddiqui|Jonas Weber", "47 14:02|jonas|Escalated to|(none)|Purchasing", "47 14:02|jonas|Product|(none)|Heron 1", "36 16:20|kwame|Root Cause|(none)|Missing seal grease", "27 11:30|jonas|Status|Escalated|Closed"] },
  { key: "case-rain", type: "Case", name: "00010431: Rain cover flaps at the second window", owner: "omar", at: "42 09:20", shown: CASE, fields: supportCase(10431, "Working", "Low", "Heron rain cover"),
    changes: ["42 09:45|omar|Status|New|Working", "41 10:10|omar|Priority|Medium|Low", "41 10:25|omar|Product|Heron 1|Heron rain cover"] },
  { key: "case-brake", type: "Case", name: "00010439: Brake squeals below 5 °C", owner: "samuel", at: "34 13:15", shown: CASE, fields: supportCase(10439, "Closed", "Medium", "Pelican"),
    changes: ["34 13:50|samuel|Status|New|Working", "33 15:05|samuel|Status|Working|Waiting for parts", "29 09:30|samuel|Status|Waiting for parts|Closed"] },
  { key: "case-app", type: "Case", name: "00010444: App shows yesterday's battery", owner: "omar", at: "32 10:05", shown: CASE, fields: supportCase(10444, "Closed", "High", "Rider App"),
    changes: ["32 10:30|omar|Priority|Medium|High", "32 11:15|omar|Case Owner|Omar Siddiqui|Ravi Menon", "30 17:20|ravi|Status|Working|Closed"] },
  { key: "case-lock", type: "Case", name: "00010452: Wheel lock key does not turn", owner: "femke", at: "26 09:05", fields: supportCase(10452, "Closed", "Medium", "Wren") },
  { key: "case-noise", type: "Case", name: "00010460: \"It sings\" at 18 km/h", owner: "omar", at: "15 11:45", shown: CASE, fields: supportCase(10460, "Working", "Low", "Heron 2"),
    changes: ["15 12:10|omar|Status|New|Working", "14 09:15|samuel|Case Owner|Omar Siddiqui|Samuel Tesfaye", "14 09:16|samuel|Product|Heron 1|Heron 2"] },
  { key: "case-seat", type: "Case", name: "00010466: Child seat buckle, spare part asked for", owner: "femke", at: "10 14:35", shown: CASE, fields: supportCase(10466, "Closed", "Low", "Pelican") },
  { key: "case-plate", type: "Case", name: "00010471: チェーンガードの擦れ", owner: "yuki", at: "6 13:30", shown: CASE, fields: supportCase(10471, "Working", "Medium", "Heron 2"), changes: ["5 10:15|yuki|Status|New|Working"] },
  { key: "opp-morgenrot", type: "Opportunity", name: "Morgenrot: 40 × Heron 2", owner: "karim", at: "38 10:20", shown: OPPORTUNITY, fields: opportunity("€ 268,000", "Closed Won", "last week", "100"),
    changes: ["31 15:10|karim|Stage|Qualification|Proposal", "31 15:11|karim|Amount|€ 201,000|€ 268,000", "16 11:40|karim|Stage|Proposal|Negotiation", "16 11:40|karim|Probability (%)|40|75", "9 15:30|karim|Stage|Negotiation|Closed Won", "9 15:30|karim|Probability (%)|75|100", "9 15:30|karim|Close Date|end of quarter|today", "9 15:30|karim|Next Step|Send contract|Plan delivery"] },
  { key: "opp-portside", type: "Opportunity", name: "Portside: 120 × Pelican", owner: "karim", at: "40 09:10", shown: OPPORTUNITY, fields: opportunity("€ 744,000", "Closed Won", "8 days ago", "100"),
    changes: ["22 10:15|karim|Stage|Proposal|Negotiation", "22 10:20|karim|Amount|€ 620,000|€ 744,000", "8 10:02|karim|Stage|Negotiation|Closed Won"] },
  { key: "opp-croix", type: "Opportunity", name: "Croix: vélos de service", owner: "chloe", at: "35 15:25", shown: OPPORTUNITY, fields: opportunity("€ 96,000", "Proposal", "end of quarter", "50"),
    changes: ["24 09:35|chloe|Stage|Qualification|Proposal", "24 09:36|chloe|Probability (%)|20|50", "24 09:41|chloe|Close Date|next month|end of quarter"] },
  { key: "opp-hanazono", type: "Opportunity", name: "花園幼稚園: Heron 2 × 8", owner: "mei", at: "29 10:40", shown: OPPORTUNITY, fields: opportunity("¥ 7,200,000", "Negotiation", "来月", "60"),
    changes: ["13 14:05|mei|Stage|Proposal|Negotiation", "13 14:06|mei|Amount|¥ 5,400,000|¥ 7,200,000"] },
  { key: "opp-souk", type: "Opportunity", name: "Souk Express: 25 × Heron 2", owner: "noor", at: "27 11:50", shown: OPPORTUNITY, fields: opportunity("€ 161,000", "Negotiation", "next month", "70"),
    changes: ["11 12:15|noor|Stage|Proposal|Negotiation", "4 10:20|noor|Probability (%)|50|70"] },
  { key: "opp-vlinder", type: "Opportunity", name: "De Vlinder: 9 × Pelican", owner: "karim", at: "28 16:35", fields: opportunity("€ 55,800", "Closed Won", "last month", "100"), changes: ["21 15:20|karim|Stage|Negotiation|Closed Won"] },
  { key: "opp-north", type: "Opportunity", name: "Northgate Clinics: 18 × Wren", owner: "karim", at: "20 09:55", shown: OPPORTUNITY, fields: opportunity("€ 73,800", "Closed Lost", "5 days ago", "0"), changes: ["5 17:05|karim|Stage|Proposal|Closed Lost", "5 17:05|karim|Loss Reason|(none)|Budget moved to next year"] },
  { key: "opp-depot", type: "Opportunity", name: "Confidential: depot in Lille", owner: "ingrid", at: "12 09:00", visibleTo: "ingrid priya", shown: OPPORTUNITY, fields: opportunity("€ 2,400,000", "Qualification", "next year", "10") },
  { key: "task-petra", type: "Task", name: "Call Petra about the rain covers", owner: "karim", at: "4 09:10", fields: ["Status|Status|Not Started", "Priority|Priority|Normal"] },
  { key: "ride-amman", type: "Test_Ride__c", name: "TR-0148", owner: "noor", at: "9 14:00", fields: ["Distance__c|Distance (km)|38.2", "Rider__c|Rider|Lina Haddad", "Notes__c|Notes|Dust on the last six kilometres; brakes quiet."], changes: ["9 15:00|noor|Distance (km)|36|38.2", "9 15:05|noor|Rider|(none)|Lina Haddad", "9 15:06|noor|Notes|(none)|Dust on the last six kilometres; brakes quiet."] },
];
