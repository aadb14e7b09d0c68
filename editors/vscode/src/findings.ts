import {type Diagnostic, type DiagnosticCollection, languages, type Uri} from 'vscode'
import {type DiagnosticCollectionProvider, DiagnosticCollectionSource} from 'vscode-languageclient/node'

let findings: DiagnosticCollection | undefined

/**
 * What the server finds in a document. What the editor gives of all its diagnostics may still have what a task found
 * there, after the server's own have taken its place.
 */
export function findingsIn(uri: Uri): readonly Diagnostic[] {
  return findings?.get(uri) ?? []
}

/** Keeps hold of the findings; what is sent without being asked for is about configurations. */
export const collections: DiagnosticCollectionProvider = {
  create(name, source) {
    const collection = languages.createDiagnosticCollection(name)
    if (source === DiagnosticCollectionSource.pull) findings = collection
    return collection
  },
  dispose(collection) {
    if (collection === findings) findings = undefined
    collection.dispose()
  },
}
