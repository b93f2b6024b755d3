import { drawColumns, drawHeat, drawLines, drawRing } from "../art/charts.ts";
import { drawConnector, drawShelves, drawTeam, drawWorkshop } from "../art/indoors.ts";
import type { Look } from "../art/look.ts";
import { AIRS, drawHarbour, drawHills, drawStreet } from "../art/outdoors.ts";
import { drawBlueprint, drawFloorPlan, drawPhone } from "../art/plans.ts";
import { drawCake, drawDesk, drawDog } from "../art/still-life.ts";
import { officePeople, operationsPeople, productPeople } from "./people.ts";
import type { FileContent } from "./shapes.ts";

const red = { frame: "#d8483e", box: "#e9c07a" };
const blue = { frame: "#2f5d8a", box: "#eee8da" };
const green = { frame: "#2a7d6b", box: "#caa06a" };
const sand = { frame: "#c9a24f", box: "#8a5a3c" };

const everybody = [...productPeople, ...operationsPeople, ...officePeople];
const looks = (keys: string): Look[] => keys.split(" ").flatMap((key) => everybody.find((person) => person.key === key)?.look ?? []);

const photo = (draw: () => string): FileContent["picture"] => ({ format: "jpg", draw });
const drawing = (draw: () => string): FileContent["picture"] => ({ format: "png", draw });

export const pictures: readonly FileContent[] = [
  { key: "street-red", title: "Heron 2 in Feldstraße", by: "yael", at: "20 11:00", sharedWith: "heron", picture: photo(() => drawStreet(1600, 1067, AIRS.morning, [red], 1)) },
  { key: "street-pair", title: "Two Herons at night", by: "yael", at: "20 11:01", sharedWith: "heron", picture: photo(() => drawStreet(1500, 1000, AIRS.night, [blue, green], 2)) },
  { key: "street-rain", title: "Rain test, day 3", by: "thabo", at: "45 16:00", sharedWith: "heron service", picture: photo(() => drawStreet(1400, 1050, AIRS.rain, [green], 3)) },
  { key: "hills-dusk", title: "Last climb of the day", by: "thabo", at: "39 18:30", sharedWith: "heron", picture: photo(() => drawHills(1500, 1000, AIRS.dusk, red, 4)) },
  { key: "hills-noon", title: "Noon at the pass", by: "thabo", at: "39 12:30", sharedWith: "heron", picture: photo(() => drawHills(1500, 1000, AIRS.noon, blue, 9)) },
  { key: "hills-portrait", title: "Postcard", by: "marek", at: "2 17:00", picture: photo(() => drawHills(900, 1300, AIRS.morning, green, 14)) },
  { key: "harbour-wide", title: "Harbour panorama", by: "yael", at: "14 19:00", sharedWith: "move allco", picture: photo(() => drawHarbour(3000, 640, AIRS.dusk, 3)) },
  { key: "harbour-day", title: "The hall from the water", by: "isabel", at: "54 13:00", sharedWith: "move", picture: photo(() => drawHarbour(1500, 950, AIRS.noon, 8)) },
  { key: "harbour-night", title: "First evening", by: "isabel", at: "12 20:00", sharedWith: "move", picture: photo(() => drawHarbour(1400, 900, AIRS.night, 5)) },
  { key: "workshop-bremen", title: "Workshop Bremen", by: "samuel", at: "25 10:00", sharedWith: "service", picture: photo(() => drawWorkshop(1400, 933, "#6d8a96", red, 4)) },
  { key: "workshop-osaka", title: "整備室", by: "yuki", at: "22 10:00", sharedWith: "osaka", picture: photo(() => drawWorkshop(1200, 1200, "#a08c9c", blue, 12)) },
  { key: "workshop-utrecht", title: "Utrecht, bay 2", by: "femke", at: "17 10:00", sharedWith: "service", picture: photo(() => drawWorkshop(1300, 900, "#b58a5e", green, 7)) },
  { key: "shelves-empty", title: "Aisle 7 before", by: "george", at: "46 08:00", sharedWith: "plant", picture: photo(() => drawShelves(1000, 1250, 0.72, 4)) },
  { key: "shelves-full", title: "Aisle 7 after", by: "george", at: "24 08:00", sharedWith: "plant", picture: photo(() => drawShelves(1000, 1250, 0.08, 4)) },
  { key: "team-launch", title: "Launch crew", by: "yael", at: "18 18:00", sharedWith: "heron allco", picture: photo(() => drawTeam(1400, 700, "#8fb3b0", looks("amara oskar hana thabo fatima"))) },
  { key: "team-service", title: "Service day", by: "femke", at: "30 17:00", sharedWith: "service", picture: photo(() => drawTeam(1300, 760, "#d0a98a", looks("jonas femke samuel yuki"))) },
  { key: "team-new", title: "Welcome, everybody", by: "rosa", at: "40 12:00", sharedWith: "allco", picture: photo(() => drawTeam(1200, 800, "#a9a2c9", looks("aisha linh yael"))) },
  { key: "plug-rust", title: "Plug 0x41, 11 weeks of winter", by: "diego", at: "48 10:00", sharedWith: "connector", picture: photo(() => drawConnector(1200, 960, 1, 4)) },
  { key: "plug-salt", title: "Plug 0x58, salt spray 240 h", by: "diego", at: "41 10:00", sharedWith: "connector", picture: photo(() => drawConnector(1200, 960, 0.35, 8)) },
  { key: "plug-new", title: "New plug, sealed", by: "diego", at: "33 10:00", sharedWith: "connector heron", picture: photo(() => drawConnector(1000, 1000, 0, 4)) },
  { key: "chart-orders", title: "Heron 2 orders per week", by: "arjun", at: "3 09:00", sharedWith: "heron sales", picture: drawing(() => drawColumns(1300, 760, { title: "HERON 2 ORDERS PER WEEK", labels: ["W1", "W2", "W3", "W4", "W5", "W6"], values: [31, 48, 44, 67, 82, 119] })) },
  { key: "chart-range", title: "Range at 0 °C", by: "diego", at: "21 14:00", sharedWith: "heron", picture: drawing(() => drawLines(1300, 760, "RANGE AT 0°C, KM", [{ label: "HERON 1", values: [62, 60, 55, 50, 48, 47] }, { label: "HERON 2", values: [80, 78, 77, 71, 69, 66] }])) },
  { key: "chart-calls", title: "Calls by reason", by: "omar", at: "13 09:00", sharedWith: "service", picture: drawing(() => drawRing(1100, 720, { title: "CALLS BY REASON", labels: ["BATTERY", "BRAKES", "APP", "NOISES", "OTHER"], values: [34, 22, 18, 14, 12] })) },
  { key: "chart-outage", title: "Queue length during the outage", by: "ravi", at: "31 16:00", sharedWith: "service", picture: drawing(() => drawLines(1200, 600, "QUEUE, THOUSAND MESSAGES", [{ label: "QUEUE", values: [1, 1, 2, 9, 28, 41, 44, 30, 12, 3, 1, 1] }])) },
  { key: "heat-rides", title: "When Bremen rides", by: "arjun", at: "19 10:00", sharedWith: "heron", description: "Half-hours from top to bottom, days from left to right.", picture: drawing(() => drawHeat(520, 2400, "RIDES", (row, day) => (day > 4 ? 0.15 + 0.5 * Math.sin(row * Math.PI) : 0.1 + 0.9 * Math.exp(-(((row - 0.33) * 14) ** 2)) + 0.7 * Math.exp(-(((row - 0.7) * 11) ** 2))))) },
  { key: "plan-ground", title: "Harbour Hall, ground floor", by: "isabel", at: "53 10:00", sharedWith: "move", picture: drawing(() => drawFloorPlan(1500, 1060, "HARBOUR HALL - GROUND FLOOR", [["WORKSHOP", 0, 0, 42, 58, "#eaf3ee"], ["SHOWROOM", 42, 0, 34, 40, "#fdf3e4"], ["BIKES IN", 76, 0, 24, 40], ["CANTEEN", 42, 40, 58, 32, "#f6ecf3"], ["QUALITY LAB", 0, 58, 42, 42], ["PARTS", 42, 72, 30, 28], ["POST", 72, 72, 28, 28]])) },
  { key: "plan-upper", title: "Harbour Hall, first floor", by: "isabel", at: "53 10:02", sharedWith: "move", picture: drawing(() => drawFloorPlan(1500, 1060, "HARBOUR HALL - FIRST FLOOR", [["PRODUCT", 0, 0, 38, 50, "#fdf3e4"], ["ENGINEERING", 38, 0, 38, 50, "#eaf3ee"], ["QUIET", 76, 0, 24, 26], ["SHOWER", 76, 26, 24, 24], ["SALES", 0, 50, 26, 50], ["MEETING 1", 26, 50, 24, 26], ["MEETING 2", 26, 76, 24, 24], ["IT", 50, 50, 20, 50], ["PEOPLE AND FINANCE", 70, 50, 30, 50, "#f6ecf3"]])) },
  { key: "blueprint-heron", title: "Heron 2, side view", by: "sven", at: "57 15:00", sharedWith: "heron", picture: drawing(() => drawBlueprint(1400, 900, "HERON 2 - SIDE VIEW", red, ["2480 MM", "1120 MM"])) },
  { key: "blueprint-wren", title: "Wren, study", by: "sven", at: "7 15:00", sharedWith: "heron", origin: "Content", picture: drawing(() => drawBlueprint(1100, 1100, "WREN - STUDY 4", sand, ["1890 MM", "1050 MM"])) },
  { key: "phone-ride", title: "App, ride screen", by: "hana", at: "37 11:00", sharedWith: "heron", picture: drawing(() => drawPhone(700, 1400, "#e2643d")) },
  { key: "phone-teal", title: "App, ride screen in teal", by: "hana", at: "37 11:01", sharedWith: "heron", picture: drawing(() => drawPhone(700, 1400, "#2f7f86")) },
  { key: "cake-launch", title: "The cake", by: "samuel", at: "17 15:00", sharedWith: "lunch", picture: photo(() => drawCake(1200, 900, "#e88aa0", 5)) },
  { key: "cake-birthday", title: "Bee sting, second attempt", by: "rosa", at: "4 15:00", sharedWith: "lunch", picture: photo(() => drawCake(1000, 1000, "#f0c04c", 7)) },
  { key: "dog-biscuit", title: "Biscuit", by: "femke", at: "28 12:00", sharedWith: "lunch", picture: photo(() => drawDog(1200, 900, "#b98350")) },
  { key: "desk", title: "Monday", by: "hana", at: "16 09:00", sharedWith: "lunch", picture: photo(() => drawDesk(1200, 800, "#b98960")) },
  { key: "street-osaka", title: "中之島の朝", by: "mei", at: "9 08:00", sharedWith: "osaka", picture: photo(() => drawStreet(1300, 867, AIRS.dusk, [sand], 21)) },
  { key: "street-lyon", title: "Montée de la Grande-Côte", by: "chloe", at: "23 17:00", sharedWith: "sales", picture: photo(() => drawStreet(1000, 1250, AIRS.noon, [blue], 33)) },
];
