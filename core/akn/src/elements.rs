//! What the elements of the standard are to a reader.

/// Divisions that hold units; they become a provision only for text of their own.
pub(crate) fn is_division(name: &str) -> bool {
    matches!(
        name,
        "book"
            | "chapter"
            | "division"
            | "part"
            | "subchapter"
            | "subdivision"
            | "subpart"
            | "subtitle"
            | "title"
            | "tome"
    )
}

/// Units, which a reader cites.
pub(crate) fn is_unit(name: &str) -> bool {
    matches!(
        name,
        "alinea"
            | "article"
            | "clause"
            | "hcontainer"
            | "indent"
            | "level"
            | "list"
            | "paragraph"
            | "point"
            | "proviso"
            | "rule"
            | "section"
            | "subclause"
            | "sublist"
            | "subparagraph"
            | "subrule"
            | "subsection"
            | "transitional"
    )
}

/// Whether a unit that holds `inner` is but a frame for it: nations put sections above articles
/// or articles above sections, and paragraphs below either.
pub(crate) fn passes_through(outer: &str, inner: &str) -> bool {
    if !is_unit(outer) {
        return false;
    }
    match inner {
        "article" => outer != "article",
        "section" | "rule" => !matches!(outer, "article" | "section" | "rule"),
        "paragraph" | "clause" => outer == "hcontainer",
        inner => is_division(inner),
    }
}

/// Parts of a document in which units and loose text may stand.
pub(crate) fn is_frame(name: &str) -> bool {
    matches!(
        name,
        "act"
            | "akomaNtoso"
            | "attachment"
            | "attachments"
            | "bill"
            | "body"
            | "citations"
            | "component"
            | "components"
            | "conclusions"
            | "container"
            | "coverPage"
            | "doc"
            | "mainBody"
            | "portion"
            | "portionBody"
            | "preamble"
            | "preface"
            | "recitals"
            | "statement"
    )
}

/// What wraps the text of a division without being a place of its own.
pub(crate) fn is_wrapper(name: &str) -> bool {
    matches!(name, "content" | "intro" | "wrapUp")
}

/// What begins a line of its own. The text of everything else runs on.
pub(crate) fn is_block(name: &str) -> bool {
    is_division(name)
        || is_unit(name)
        || is_frame(name)
        || is_wrapper(name)
        || matches!(
            name,
            "authorialNote"
                | "block"
                | "blockContainer"
                | "blockList"
                | "br"
                | "caption"
                | "citation"
                | "crossHeading"
                | "div"
                | "embeddedStructure"
                | "eol"
                | "foreign"
                | "formula"
                | "heading"
                | "item"
                | "li"
                | "listIntroduction"
                | "listWrapUp"
                | "longTitle"
                | "num"
                | "ol"
                | "p"
                | "quotedStructure"
                | "recital"
                | "subFlow"
                | "subheading"
                | "table"
                | "tblock"
                | "td"
                | "th"
                | "toc"
                | "tocItem"
                | "tr"
                | "ul"
        )
}
