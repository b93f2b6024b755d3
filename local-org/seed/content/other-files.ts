import { written } from "../documents/written.ts";
import type { DocumentContent, FileContent } from "./shapes.ts";

/** A file that nothing here can look into. */
function opaque(extension: string, mimeType: string, size: number): () => DocumentContent {
  return () => ({ bytes: Buffer.alloc(size, `${extension} `), extension, mimeType, text: "", pageCount: 0 });
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const POWERPOINT = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const notes = ["MONDAY ROUND", "", "Heron: 119 orders last week. Paint is the bottleneck, as every spring."];

/**
 * Files of every other kind: some that have no rendition, some that a browser must never open as a page, one whose
 * bytes are not what its type says, and some with earlier versions.
 */
export const otherFiles: readonly FileContent[] = [
  { key: "film-launch", title: "Launch film, rough cut", by: "yael", at: "6 18:20", sharedWith: "amara heron", description: "No drone. Sound is missing until Thursday.", document: opaque("mp4", "video/mp4", 48_211) },
  { key: "svg-logo", title: "Larkwheel mark", by: "hana", at: "8 10:00", sharedWith: "amara elif", document: written("svg", "image/svg+xml", ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/><script>document.title = "drawn as a page"</script></svg>']) },
  { key: "html-campaign", title: "Campaign page", by: "elif", at: "5 16:00", sharedWith: "amara", document: written("html", "text/html", ["<!doctype html><title>Heron 2</title><script>document.title = 'opened as a page'</script><h1>Two wheels more</h1>"]) },
  { key: "xlsx-budget", title: "Budget by team", by: "amara", at: "4 11:30", sharedWith: "ingrid priya", editedBy: "priya", document: opaque("xlsx", EXCEL, 22_840) },
  { key: "pptx-board", title: "Board deck, spring", by: "ingrid", at: "3 15:45", sharedWith: "amara karim", editedBy: "amara", document: opaque("pptx", POWERPOINT, 812_004) },
  {
    key: "docx-supplier", title: "Supplier agreement, plugs", by: "freya", at: "2 13:10", sharedWith: "amara diego", description: "Clause 7 is the one to read.", document: opaque("docx", WORD, 61_300),
    earlier: [{ at: "9 10:00", document: opaque("docx", WORD, 58_020) }, { at: "6 09:15", document: opaque("docx", WORD, 60_114) }],
  },
  { key: "no-extension", title: "LICENSE", by: "linh", at: "21 09:00", sharedWith: "amara", document: written(null, "application/octet-stream", ["Do what is kind with this."]) },
  { key: "long-name", title: "Minutes_of_the_extraordinary_meeting_of_the_working_group_on_Arbeitsplatzsicherheitsbegehungsprotokolle_final_final_v7_REALLY_FINAL (copy 2)", by: "jonas", at: "7 08:00", sharedWith: "amara service", document: written("txt", "text/plain", ["Nobody objected.", "", "Everybody went home."]) },
  { key: "arabic-report", title: "تقرير الجودة للربع الأول", by: "noor", at: "11 09:30", sharedWith: "amara sales", description: "ملخص زيارات الوكلاء في عمّان وإربد", document: written("txt", "text/plain", ["تقرير الجودة للربع الأول", "", "زرنا اثني عشر وكيلاً. لم نجد أي تآكل في الموصلات الجديدة.", "الشكوى الأكثر تكراراً: ارتفاع الصندوق."]) },
  { key: "zip-photos", title: "All launch pictures", by: "yael", at: "16 20:00", sharedWith: "heron allco", document: opaque("zip", "application/zip", 1_204_117) },
  { key: "mp3-bell", title: "New bell, three candidates", by: "oskar", at: "13 14:00", sharedWith: "amara heron", document: opaque("mp3", "audio/mpeg", 96_500) },
  { key: "png-broken", title: "Scan of the delivery note", by: "george", at: "12 07:50", sharedWith: "amara plant", document: opaque("png", "image/png", 4_410) },
  {
    key: "txt-round", title: "Monday round", by: "amara", at: "1 09:40", sharedWith: "jonas priya hana", editedBy: "jonas", description: "What we said, in the order we said it.",
    document: written("txt", "text/plain", [...notes, "Service: calls are down by a fifth. Jonas buys cake.", "Plug: 0 of 240 samples dry.", "", "Next round: Tuesday, because of the holiday."]),
    earlier: [{ at: "1 09:10", document: written("txt", "text/plain", notes) }, { at: "1 09:25", document: written("txt", "text/plain", [...notes, "Service: calls are down by a fifth."]) }],
  },
  { key: "json-telemetry", title: "Telemetry sample", by: "ravi", at: "18 17:30", sharedWith: "amara", document: written("json", "application/json", ['{ "ride": "R001", "km": 38.2, "cells": [3.61, 3.6, 3.62] }']) },
];
