//! Our rules for a spec (specs/README.md), one rule a module.
//!
//! A rule refuses what OpenAPI allows and the pipeline can't honour, and what a user of the generated crate would trip over. It says what to type
//! instead.

mod findings;
mod keywords;
mod outline;
mod sentence;

use crate::bundle::Bundle;
use crate::diagnostic::Diagnostic;
use crate::fix::Fix;
use findings::Findings;
use outline::Outline;

/// Something that a rule refuses.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What is wrong, and where.
    pub diagnostic: Diagnostic,
    /// How [`fix`](crate::fix::fix) mends it, if that needs no person's judgement.
    pub fix: Option<Fix>,
}

/// A rule: its name, shown with every error, and what it looks at.
struct Rule {
    name: &'static str,
    check: fn(&Outline<'_>, &mut Findings<'_>),
}

macro_rules! rules {
    ($($module:ident),* $(,)?) => {
        $(mod $module;)*
        const RULES: &[Rule] = &[$($module::RULE),*];
    };
}

rules! {
    all_of,
    chosen_by,
    closed_object,
    described,
    description,
    enum_values,
    evidence,
    extension,
    feature,
    filters,
    format,
    inline_type,
    keyword,
    lenient,
    media_type,
    one_of,
    openapi_version,
    operation_id,
    ordered,
    pagination,
    parameter_name,
    parameter_place,
    parameter_style,
    path_template,
    property_name,
    raw_json,
    reference,
    request_body,
    required,
    resource,
    response,
    response_required,
    safe,
    schema_name,
    schema_type,
    secret,
    security,
    sent_as,
    shape,
    split,
    summary,
    tag,
    tuple,
    union,
    unwrap,
    wait,
    wildcard,
}

/// Everything in a spec that our rules refuse, in the order of its files.
pub fn lint(bundle: &Bundle) -> Vec<Diagnostic> {
    let found = findings(bundle).into_iter();
    found.map(|finding| finding.diagnostic).collect()
}

/// As [`lint`], with what can be mended by program.
pub fn findings(bundle: &Bundle) -> Vec<Finding> {
    let outline = Outline::new(&bundle.document);
    let mut findings = Findings::new(&outline, &bundle.origins);
    for rule in RULES {
        findings.rule = rule.name;
        (rule.check)(&outline, &mut findings);
    }
    findings.sorted()
}
