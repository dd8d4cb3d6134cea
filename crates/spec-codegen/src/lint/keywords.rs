//! What OpenAPI 3.0.3 lets each kind of object say, which of it we honour, and which extensions we add.

/// The kinds of objects that a document is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
    Components,
    SecurityScheme,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Response,
    Header,
    Schema,
    Discriminator,
    /// A place of an `x-tuple`.
    TuplePlace,
}

/// The form that a keyword's value has.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Form {
    Any,
    Text,
    Flag,
    List,
    Texts,
    Map,
    /// An object of a kind.
    One(Kind),
    /// A list of such objects.
    Each(Kind),
    /// Such objects by name.
    Named(Kind),
}

use Form::{Any, Each, Flag, List, Map, Named, One, Text, Texts};

type Keywords = &'static [(&'static str, Form)];

/// The methods of a path item that can be operations.
pub(crate) const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

impl Kind {
    /// What people call it.
    pub fn title(self) -> &'static str {
        match self {
            Kind::Document => "the document",
            Kind::Info => "info",
            Kind::Contact => "a contact",
            Kind::License => "a license",
            Kind::Server => "a server",
            Kind::ServerVariable => "a server variable",
            Kind::Tag => "a tag",
            Kind::ExternalDocs => "externalDocs",
            Kind::Components => "components",
            Kind::SecurityScheme => "a security scheme",
            Kind::PathItem => "a path",
            Kind::Operation => "an operation",
            Kind::Parameter => "a parameter",
            Kind::RequestBody => "a request body",
            Kind::MediaType => "a media type",
            Kind::Response => "a response",
            Kind::Header => "a header",
            Kind::Schema => "a schema",
            Kind::Discriminator => "a discriminator",
            Kind::TuplePlace => "a place of a tuple",
        }
    }

    /// The keywords of OpenAPI 3.0.3 that we honour or that only inform the reader.
    pub fn keywords(self) -> Keywords {
        match self {
            Kind::Document => DOCUMENT,
            Kind::Info => INFO,
            Kind::Contact => &[("name", Text), ("url", Text), ("email", Text)],
            Kind::License => &[("name", Text), ("url", Text)],
            Kind::Server => &[
                ("url", Text),
                ("description", Text),
                ("variables", Named(Kind::ServerVariable)),
            ],
            Kind::ServerVariable => &[("enum", Texts), ("default", Text), ("description", Text)],
            Kind::Tag => &[
                ("name", Text),
                ("description", Text),
                ("externalDocs", One(Kind::ExternalDocs)),
            ],
            Kind::ExternalDocs => &[("description", Text), ("url", Text)],
            Kind::Components => COMPONENTS,
            Kind::SecurityScheme => SECURITY_SCHEME,
            Kind::PathItem => PATH_ITEM,
            Kind::Operation => OPERATION,
            Kind::Parameter => PARAMETER,
            Kind::RequestBody => &[
                ("description", Text),
                ("content", Named(Kind::MediaType)),
                ("required", Flag),
            ],
            Kind::MediaType => &[
                ("schema", One(Kind::Schema)),
                ("example", Any),
                ("examples", Map),
            ],
            Kind::Response => &[
                ("description", Text),
                ("headers", Named(Kind::Header)),
                ("content", Named(Kind::MediaType)),
            ],
            Kind::Header => HEADER,
            Kind::Schema => SCHEMA,
            Kind::Discriminator => &[("propertyName", Text), ("mapping", Map)],
            Kind::TuplePlace => &[
                ("name", Text),
                ("schema", One(Kind::Schema)),
                ("description", Text),
            ],
        }
    }

    /// Our extensions that may stand there (specs/README.md).
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            Kind::Document => &["x-lenient", "x-resources"],
            Kind::Info => &["x-spec-version"],
            Kind::Operation => &[
                "x-evidence",
                "x-safe",
                "x-pagination",
                "x-wait",
                "x-filters",
                "x-split",
                "x-chosen-by",
                "x-unwrap",
            ],
            Kind::Parameter => &[
                "x-evidence",
                "x-secret",
                "x-resource",
                "x-resource-form",
                "x-wildcard",
            ],
            Kind::Schema => &[
                "x-evidence",
                "x-secret",
                "x-lenient",
                "x-tuple",
                "x-enum-varnames",
                "x-raw-json",
                "x-rust-name",
                "x-resource",
                "x-resource-form",
                "x-ordered",
                "x-one-of",
                "x-sent-as",
            ],
            Kind::Tag => &["x-feature"],
            _ => &[],
        }
    }

    /// Why a keyword is not among [`Kind::keywords`], and what to write instead, where we know.
    pub fn refusal(self, key: &str) -> Option<&'static str> {
        let table: &[(&str, &str)] = match self {
            Kind::Document => &[(
                "webhooks",
                "it is OpenAPI 3.1: write the payload as a schema and list it in openapi.yaml",
            )],
            Kind::Components => &[
                ("links", "nothing follows links: leave them out"),
                (
                    "callbacks",
                    "write the payload as a schema and list it in openapi.yaml",
                ),
                ("examples", "write `example` where it belongs"),
                (
                    "pathItems",
                    "it is OpenAPI 3.1: keep path items below `paths`",
                ),
            ],
            Kind::PathItem => &[
                ("trace", "TRACE is not sent by these clients: leave it out"),
                (
                    "servers",
                    "the base URL belongs to the client: name servers in openapi.yaml only",
                ),
            ],
            Kind::Operation => &[
                (
                    "servers",
                    "the base URL belongs to the client: name servers in openapi.yaml only",
                ),
                (
                    "callbacks",
                    "write the payload as a schema and list it in openapi.yaml",
                ),
            ],
            Kind::Parameter => &[
                (
                    "content",
                    "write `schema`; a parameter that holds JSON is `type: string`, and its description says so",
                ),
                (
                    "allowReserved",
                    "values are always percent-encoded: leave it out",
                ),
                (
                    "allowEmptyValue",
                    "leave it out and say in the description what an empty value does",
                ),
                ("type", "it is Swagger 2.0: write `schema: {type: ..}`"),
            ],
            Kind::MediaType => &[(
                "encoding",
                "nothing reads it: say in the description how a part is encoded",
            )],
            Kind::Response => &[
                ("links", "nothing follows links: leave them out"),
                (
                    "schema",
                    "it is Swagger 2.0: write `content: {application/json: {schema: ..}}`",
                ),
            ],
            Kind::Schema => SCHEMA_REFUSALS,
            _ => &[],
        };
        table
            .iter()
            .find_map(|(name, mend)| (*name == key).then_some(*mend))
    }
}

const DOCUMENT: Keywords = &[
    ("openapi", Text),
    ("info", One(Kind::Info)),
    ("servers", Each(Kind::Server)),
    ("paths", Named(Kind::PathItem)),
    ("components", One(Kind::Components)),
    ("security", List),
    ("tags", Each(Kind::Tag)),
    ("externalDocs", One(Kind::ExternalDocs)),
];

const INFO: Keywords = &[
    ("title", Text),
    ("description", Text),
    ("termsOfService", Text),
    ("contact", One(Kind::Contact)),
    ("license", One(Kind::License)),
    ("version", Text),
];

const COMPONENTS: Keywords = &[
    ("schemas", Named(Kind::Schema)),
    ("responses", Named(Kind::Response)),
    ("parameters", Named(Kind::Parameter)),
    ("requestBodies", Named(Kind::RequestBody)),
    ("headers", Named(Kind::Header)),
    ("securitySchemes", Named(Kind::SecurityScheme)),
];

const SECURITY_SCHEME: Keywords = &[
    ("type", Text),
    ("description", Text),
    ("name", Text),
    ("in", Text),
    ("scheme", Text),
    ("bearerFormat", Text),
    ("flows", Map),
    ("openIdConnectUrl", Text),
];

const PATH_ITEM: Keywords = &[
    ("summary", Text),
    ("description", Text),
    ("get", One(Kind::Operation)),
    ("put", One(Kind::Operation)),
    ("post", One(Kind::Operation)),
    ("delete", One(Kind::Operation)),
    ("options", One(Kind::Operation)),
    ("head", One(Kind::Operation)),
    ("patch", One(Kind::Operation)),
    ("parameters", Each(Kind::Parameter)),
];

const OPERATION: Keywords = &[
    ("tags", Texts),
    ("summary", Text),
    ("description", Text),
    ("externalDocs", One(Kind::ExternalDocs)),
    ("operationId", Text),
    ("parameters", Each(Kind::Parameter)),
    ("requestBody", One(Kind::RequestBody)),
    ("responses", Named(Kind::Response)),
    ("deprecated", Flag),
    ("security", List),
];

const PARAMETER: Keywords = &[
    ("name", Text),
    ("in", Text),
    ("description", Text),
    ("required", Flag),
    ("deprecated", Flag),
    ("style", Text),
    ("explode", Flag),
    ("schema", One(Kind::Schema)),
    ("example", Any),
    ("examples", Map),
];

const HEADER: Keywords = &[
    ("description", Text),
    ("required", Flag),
    ("deprecated", Flag),
    ("style", Text),
    ("explode", Flag),
    ("schema", One(Kind::Schema)),
    ("example", Any),
    ("examples", Map),
];

const SCHEMA: Keywords = &[
    ("type", Text),
    ("format", Text),
    ("description", Text),
    ("nullable", Flag),
    ("enum", List),
    ("properties", Named(Kind::Schema)),
    ("required", Texts),
    ("additionalProperties", One(Kind::Schema)),
    ("items", One(Kind::Schema)),
    ("allOf", Each(Kind::Schema)),
    ("oneOf", Each(Kind::Schema)),
    ("discriminator", One(Kind::Discriminator)),
    ("deprecated", Flag),
    ("example", Any),
    ("externalDocs", One(Kind::ExternalDocs)),
    ("x-tuple", Each(Kind::TuplePlace)),
];

const LIMIT: &str = "it would refuse whole answers over one odd value: say it in the description";
const NEWER: &str = "it is not in OpenAPI 3.0: say it in the description";

const SCHEMA_REFUSALS: &[(&str, &str)] = &[
    (
        "title",
        "two schemas with one title would become one type: leave it out, the component's name is enough",
    ),
    (
        "default",
        "a default would be sent always, also in an update: say it in the description",
    ),
    ("pattern", LIMIT),
    ("minLength", LIMIT),
    ("maxLength", LIMIT),
    ("minimum", LIMIT),
    ("maximum", LIMIT),
    ("exclusiveMinimum", LIMIT),
    ("exclusiveMaximum", LIMIT),
    ("multipleOf", LIMIT),
    ("minItems", LIMIT),
    ("maxItems", LIMIT),
    ("uniqueItems", LIMIT),
    ("minProperties", LIMIT),
    ("maxProperties", LIMIT),
    (
        "readOnly",
        "write one schema for the request and another for the response",
    ),
    (
        "writeOnly",
        "write one schema for the request and another for the response",
    ),
    (
        "not",
        "it has no Rust type: describe what is allowed instead",
    ),
    (
        "anyOf",
        "it has no Rust type: write a named component with `oneOf`, or an object in which everything is optional",
    ),
    ("xml", "nothing reads XML here: leave it out"),
    (
        "const",
        "it is OpenAPI 3.1: write an `enum` of one value as a named component",
    ),
    ("examples", "it is OpenAPI 3.1: write `example`"),
    (
        "prefixItems",
        "it is OpenAPI 3.1: write a named component with `x-tuple`",
    ),
    ("if", NEWER),
    ("then", NEWER),
    ("else", NEWER),
    ("$defs", "it is OpenAPI 3.1: write a named component"),
    ("definitions", "it is Swagger 2.0: write a named component"),
    (
        "patternProperties",
        "it is OpenAPI 3.1: write `additionalProperties`",
    ),
    ("propertyNames", NEWER),
    ("unevaluatedProperties", "it is OpenAPI 3.1: leave it out"),
    ("contains", NEWER),
    (
        "contentEncoding",
        "it is OpenAPI 3.1: write `format: byte` or `format: binary`",
    ),
    (
        "contentMediaType",
        "it is OpenAPI 3.1: write `format: byte` or `format: binary`",
    ),
    ("$comment", "it is OpenAPI 3.1: write a YAML comment"),
];
