/**
 * The page of documents: all sources, and for a chosen one everything that was coded from it.
 *
 * @module
 */
import { useEffect, useMemo, useState } from "preact/hooks";
import { documentAddress } from "../parts/addresses.ts";
import { type CodedDocument, loadDocuments } from "./coded_documents.ts";
import { DocumentView } from "./document_view.tsx";
import { usePageState } from "./page_state.ts";
import { TableView } from "./table_view.tsx";

const columns = [
  { name: "source", description: "Key by which the sheets name the document" },
  { name: "kind", description: "Class of evidence" },
  { name: "archives", description: "States whose archives it comes from" },
  { name: "extent", description: "How far it was read" },
  { name: "rows", description: "Rows coded from it, over all tables", isNumber: true },
  { name: "tables", description: "Tables that hold these rows" },
  { name: "citation", description: "Full citation" },
];

/** The list of documents, or the one that the address asks for. */
export function DocumentBrowser() {
  const [state] = usePageState();
  const [documents, setDocuments] = useState<readonly CodedDocument[]>();
  const [problem, setProblem] = useState("");
  useEffect(() => {
    loadDocuments().then(setDocuments, (error) => setProblem(String(error.message ?? error)));
  }, []);
  const records = useMemo(() => (documents ?? []).map(listed), [documents]);
  if (problem !== "") return <p class="problem">{problem}</p>;
  if (documents === undefined) return <p class="waiting">Loading …</p>;
  const asked = state["source"];
  const chosen = documents.find(({ source }) => source["source"] === asked);
  if (chosen) return <DocumentView key={asked} document={chosen} />;
  return (
    <>
      {asked === undefined ? null : <p class="problem">No sheet knows the source “{asked}”.</p>}
      <TableView
        caption="Documents"
        columns={columns}
        records={records}
        cell={(record, at) =>
          at === 0 ? <a href={documentAddress(record[0]!)}>{record[0]}</a> : record[at]}
      />
    </>
  );
}

function listed({ source, coded }: CodedDocument): string[] {
  return [
    source["source"]!,
    source["kind"]!,
    source["archive_countries"]!,
    source["extent"]!,
    String(coded.reduce((sum, { rows }) => sum + rows.length, 0)),
    coded.map(({ table, rows }) => `${table.name} ${rows.length}`).join(", "),
    source["full_citation"]!,
  ];
}
