// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `data_source_settings`.

use client_runtime::{Extra, Secret};
use serde::Serialize;
use serde_json::Value;
use super::{
    AuthenticationProperties, ContainerizedFilter, ContentSampling,
    DataSourceCustomField, DataSourceOwner, DataSourceTag, DifferentialFilter, Enabled,
    EnumerationSampling, Flag, OcrParameters, ResourceProperties, ScanWindow, TextFlag,
    TypeRequestProperties,
};

/// What a data source is to be. Which members it takes depends on its `type`: `getConnectorTypeTemplate` says them. Put members
/// that are not listed here into `extra`. A new data source needs a `name`, the test of a candidate can do without.
///
/// Evidence: observed in real traffic (recordings of the sandbox, 2023 (members as they are read back); bodies of the Add Data Source tutorial and of integrations).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceSettings {
    /// How BigID authenticates; `credentials` (databases) and `roleAuthentication` (s3-v2) are known.
    #[serde(rename = "authStrategy", default, skip_serializing_if = "Option::is_none")]
    pub auth_strategy: Option<String>,
    /// MongoDB database that knows the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication_db: Option<String>,
    /// How BigID authenticates.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "authenticationProperties",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub authentication_properties: Option<AuthenticationProperties>,
    /// Access key id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aws_access_key: Option<Secret>,
    /// How BigID authenticates, as a number; 4 is known.
    #[serde(
        rename = "awsAuthStrategy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub aws_auth_strategy: Option<i64>,
    /// Region, like `us-east-1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aws_region: Option<String>,
    /// Role to assume.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aws_role_arn: Option<String>,
    /// Name of the session of the assumed role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aws_role_session_name: Option<String>,
    /// Secret access key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aws_secret_key: Option<Secret>,
    /// Session token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aws_session_token: Option<Secret>,
    /// Branches to scan, comma separated (GitHub).
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch_to_scan_list: Option<String>,
    /// Whether `branch_to_scan_list` is used (GitHub).
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branches_filter_enabled: Option<Flag>,
    /// Bucket to scan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bucket_name: Option<String>,
    /// Id of the stored certificate to connect with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate_id: Option<String>,
    /// Whether classifiers run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classification_is_enabled: Option<Flag>,
    /// Identifier of the store in its cloud (BigQuery).
    ///
    /// Evidence: read in the vendor's own code (BigID metadata exchange app, which only reads it).
    #[serde(
        rename = "cloudIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub cloud_identifier: Option<String>,
    /// Remark for people.
    ///
    /// Evidence: used by third parties' code (AWS resource provider).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Settings of that.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "containerizedFilter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub containerized_filter: Option<ContainerizedFilter>,
    /// Which containers are scanned; `containerizedSpecificNameFilter` is known.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "containerizedFilterType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub containerized_filter_type: Option<String>,
    /// How the content is sampled; `samplePercentage` is known.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "contentSamplingDropDown",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub content_sampling_drop_down: Option<String>,
    /// Settings of that sampling.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "contentSamplingProperties",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub content_sampling_properties: Option<ContentSampling>,
    /// Id of the stored credentials to connect with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_id: Option<String>,
    /// Fields that the customer added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_fields: Option<Vec<DataSourceCustomField>>,
    /// Fields that the customer added, under the name that newer connectors have for them.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(rename = "customFields", default, skip_serializing_if = "Option::is_none")]
    pub custom_fields_v2: Option<Vec<DataSourceCustomField>>,
    /// Objects whose names match are left out.
    #[serde(
        rename = "dataSourceObjectNamesToExcludeRegex",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub data_source_object_names_to_exclude_regex: Option<String>,
    /// What the data source is, up to 100 characters.
    ///
    /// Evidence: read in the vendor's own code (models of integrations).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether a scan looks only at what changed since the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub differential: Option<Flag>,
    /// Settings of that.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "differentialFilter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub differential_filter: Option<DifferentialFilter>,
    /// What a scan leaves out because it did not change; `differentialNoneFilter` is known.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "differentialType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub differential_type: Option<String>,
    /// Which discovery app; `aws` is known.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "discoveryAppType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub discovery_app_type: Option<String>,
    /// Whether documents are clustered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc2vec_is_enabled: Option<Flag>,
    /// Windows domain of the user (SMB).
    ///
    /// Evidence: used by third parties' code (a public script).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Whether access rights of the data source are read.
    #[serde(
        rename = "dsAclScanEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub ds_acl_scan_enabled: Option<TextFlag>,
    /// DynamoDB tables to scan, comma separated.
    ///
    /// Evidence: used by third parties' code (AWS resource provider).
    #[serde(
        rename = "dynamodbTableNames",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub dynamodb_table_names: Option<String>,
    /// Whether access rights are read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_acl: Option<Flag>,
    /// Whether scans take the data source in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Enabled>,
    /// Whether findings are enriched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enrichment_is_enabled: Option<Flag>,
    /// How the objects are sampled; `enumerationNoneSampling` is known.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "enumerationSamplingDropDown",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub enumeration_sampling_drop_down: Option<String>,
    /// Settings of that sampling.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "enumerationSamplingProperties",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub enumeration_sampling_properties: Option<EnumerationSampling>,
    /// File types, comma separated.
    ///
    /// Evidence: read in the vendor's own code (models of integrations).
    #[serde(
        rename = "fileTypesToExclude",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub file_types_to_exclude: Option<String>,
    /// Percentage of the folders to scan, written as text.
    ///
    /// Evidence: used by third parties' code (a public script).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folder_percent_to_sample: Option<String>,
    /// Folder to scan; all if left out.
    ///
    /// Evidence: read in the vendor's own code (models of integrations).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folder_to_scan: Option<String>,
    /// Whether folders are filtered (GitHub).
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folders_filter_enabled: Option<Flag>,
    /// Second name, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// Address of the REST service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generic_server_url: Option<String>,
    /// Key of the service account; an encrypted form of it was seen in replies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub google_service_account_json: Option<Secret>,
    /// User that the service account acts for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub google_service_account_user: Option<String>,
    /// Whether `fileTypesToExclude` lists what is scanned instead of what is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_file_types: Option<Flag>,
    /// Whether BigID does not authenticate.
    #[serde(
        rename = "isAnonymousAuth",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_anonymous_auth: Option<Flag>,
    /// Whether BigID connects with a certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_certificate: Option<Flag>,
    /// Whether the credentials are those of `credential_id` instead of the members here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_credential: Option<Flag>,
    /// Whether BigID authenticates with keys.
    #[serde(
        rename = "isCredentialsAuth",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_credentials_auth: Option<Flag>,
    /// Whether BigID authenticates with a role of another account.
    #[serde(
        rename = "isCrossAccountAuth",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_cross_account_auth: Option<Flag>,
    /// Whether findings are stored encrypted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_encrypt_data: Option<TextFlag>,
    /// Whether that list says what is left out (GitHub).
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_exclusion_branches_enabled: Option<Flag>,
    /// Whether the list of folders says what is left out (GitHub).
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_exclusion_folders_enabled: Option<Flag>,
    /// Whether that list says what is left out (GitHub).
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_exclusion_projects_enabled: Option<Flag>,
    /// Whether the discovery app added the data source.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "isFromDiscoveryApp",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_from_discovery_app: Option<Flag>,
    /// Whether BigID authenticates with the role of the scanner's machine.
    #[serde(rename = "isIamRoleAuth", default, skip_serializing_if = "Option::is_none")]
    pub is_iam_role_auth: Option<Flag>,
    /// Whether values are matched with the correlation sets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_idsor_supported: Option<Flag>,
    /// Whether a scan looks only at what changed in the last `x_last_days` days.
    ///
    /// Evidence: read in the vendor's own code (models of integrations).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_modified_in_x_days: Option<Flag>,
    /// Whether text in pictures is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_ocr_enabled: Option<TextFlag>,
    /// Whether `salesforce_custom_url` is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_salesforce_custom_url: Option<Flag>,
    /// Whether only some of the files are scanned.
    #[serde(
        rename = "Is_sample_files",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_sample_files: Option<TextFlag>,
    /// Whether only some of the folders are scanned.
    #[serde(
        rename = "Is_sample_folders",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_sample_folders: Option<TextFlag>,
    /// Whether BigID authenticates with temporary keys.
    #[serde(rename = "isSTSAuth", default, skip_serializing_if = "Option::is_none")]
    pub is_sts_auth: Option<Flag>,
    /// Whether administrative shares are scanned too (SMB).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_system_shares: Option<Flag>,
    /// How keys of messages are read; `String` is known.
    #[serde(
        rename = "keyDeserializer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub key_deserializer: Option<String>,
    /// Country or region of the data, by its English name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Whether access rights of objects are read.
    #[serde(
        rename = "metadataAclScanEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metadata_acl_scan_enabled: Option<TextFlag>,
    /// Collection to scan; empty for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mongo_collection_name: Option<String>,
    /// Name of the MongoDB database.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mongo_db_name: Option<String>,
    /// Host of the MongoDB server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mongo_url: Option<String>,
    /// Whether more than one share is scanned (SMB).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiple_shares_enabled: Option<Flag>,
    /// Name of the data source, and its key in paths; letters, digits, spaces and `-_():`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the classifiers that find names in prose run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ner_classification_is_enabled: Option<Flag>,
    /// Whether the new data source is left out of the scope of the user who adds it.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(rename = "notAddToScope", default, skip_serializing_if = "Option::is_none")]
    pub not_add_to_scope: Option<Flag>,
    /// Number of threads that read from the data source, written as text.
    #[serde(
        rename = "numberOfParsingThreads",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub number_of_parsing_threads: Option<String>,
    /// Languages of text in pictures, like `eng`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ocr_languages: Option<String>,
    /// How text in pictures is read (newer connectors).
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(rename = "ocrParameters", default, skip_serializing_if = "Option::is_none")]
    pub ocr_parameters: Option<OcrParameters>,
    /// Seconds after which reading a picture is given up.
    ///
    /// Evidence: read in the vendor's own code (models of integrations).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ocr_timeout_in_seconds: Option<i64>,
    /// People who are responsible, by address or user name; older than `owners_v2`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owners: Option<Vec<String>>,
    /// People who are responsible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owners_v2: Option<Vec<DataSourceOwner>>,
    /// Which files are Parquet.
    ///
    /// Evidence: used by third parties' code (AWS resource provider).
    #[serde(
        rename = "parquetFileRegex",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub parquet_file_regex: Option<String>,
    /// Password that BigID connects with; reads back as `******`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Token that BigID reads repositories with (GitHub).
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal_access_token: Option<Secret>,
    /// Google Cloud project (BigQuery).
    ///
    /// Evidence: read in the vendor's own code (BigID metadata exchange app, which only reads it).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Repositories to scan, comma separated (GitHub).
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_to_scan_list: Option<String>,
    /// Whether `project_to_scan_list` is used (GitHub).
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub projects_filter_enabled: Option<Flag>,
    /// Tables to scan, comma separated; all if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rdb_comma_sep_table_list: Option<String>,
    /// Further properties of the connection, as the driver takes them; may hold credentials.
    ///
    /// Evidence: read in the vendor's own code (models of integrations).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rdb_conn_properties: Option<Secret>,
    /// Whether the database's own tables are left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rdb_is_only_user_objects: Option<Flag>,
    /// Whether only some of the rows are scanned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rdb_is_sample_data: Option<Flag>,
    /// Whether views are scanned too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rdb_is_scan_views: Option<Flag>,
    /// Name of the database.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rdb_name: Option<String>,
    /// Number of rows to pick, written as text.
    ///
    /// Evidence: used by third parties' code (AWS resource provider).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rdb_sample_data_max_size: Option<String>,
    /// How rows are picked; `size` is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rdb_sample_type: Option<String>,
    /// Host of the database, with its port where it is not the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rdb_url: Option<String>,
    /// Which part of the store to read.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "resourceProperties",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_properties: Option<ResourceProperties>,
    /// Whether rows are not identified by an expression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_identifier_expression_is_disabled: Option<Flag>,
    /// Address of the Salesforce instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salesforce_custom_url: Option<String>,
    /// Seconds after which a scan of one part is given up.
    ///
    /// Evidence: used by third parties' code (AWS resource provider).
    #[serde(
        rename = "scanTimeoutInSeconds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub scan_timeout_in_seconds: Option<i64>,
    /// Times of day in which scans may run.
    #[serde(rename = "scanWindowName", default, skip_serializing_if = "Option::is_none")]
    pub scan_window_name: Option<ScanWindow>,
    /// Group of scanners that scans this data source; `default` if none was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scanner_group: Option<String>,
    /// How much is scanned; `SCAN_ALL` is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scanner_strategy: Option<String>,
    /// Group of data sources that it belongs to.
    ///
    /// Evidence: used by third parties' code (AWS resource provider).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// How well the data source is protected, `1` to `5`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_tier: Option<String>,
    /// Share to scan, and folder in it (SMB).
    #[serde(rename = "sharedResource", default, skip_serializing_if = "Option::is_none")]
    pub shared_resource: Option<String>,
    /// Whether the scanner's log may hold values.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "shouldPrintSensitiveData",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub should_print_sensitive_data: Option<Flag>,
    /// Host of the file server (SMB).
    #[serde(rename = "smbServer", default, skip_serializing_if = "Option::is_none")]
    pub smb_server: Option<String>,
    /// Whether a scan ends when listing the objects fails.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "stopOnEnumerationFailure",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub stop_on_enumeration_failure: Option<Flag>,
    /// Whether a scan ends at the first failure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stop_on_failure: Option<Flag>,
    /// Whether columns are clustered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub structured_clustering_enabled: Option<Flag>,
    /// Tags of the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<DataSourceTag>>,
    /// Seconds after which a connection test is given up, 10 to 7200.
    ///
    /// Evidence: read in the vendor's own code (models of integrations).
    #[serde(
        rename = "testConnectionTimeoutInSeconds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub test_connection_timeout_in_seconds: Option<i64>,
    /// Kind of data source, like `rdb-mysql`, `s3-v2`, `snowflake` or `smb`; `listConnectorTypes` has them all.
    #[serde(rename = "type")]
    pub type_: String,
    /// Kind of content.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "typeRequestProperties",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub type_request_properties: Option<TypeRequestProperties>,
    /// Names of the secret members that were changed.
    #[serde(
        rename = "updatedPasswords",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_passwords: Option<Vec<String>>,
    /// User that BigID connects as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// How values of messages are read; `String` is known.
    #[serde(
        rename = "valueDeserializer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub value_deserializer: Option<String>,
    /// Number of days for `is_modified_in_x_days`.
    ///
    /// Evidence: read in the vendor's own code (models of integrations).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x_last_days: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DataSourceSettings {
    /// A value of what is required; everything else is not set.
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: {
                let value = type_;
                value.into()
            },
            auth_strategy: Default::default(),
            authentication_db: Default::default(),
            authentication_properties: Default::default(),
            aws_access_key: Default::default(),
            aws_auth_strategy: Default::default(),
            aws_region: Default::default(),
            aws_role_arn: Default::default(),
            aws_role_session_name: Default::default(),
            aws_secret_key: Default::default(),
            aws_session_token: Default::default(),
            branch_to_scan_list: Default::default(),
            branches_filter_enabled: Default::default(),
            bucket_name: Default::default(),
            certificate_id: Default::default(),
            classification_is_enabled: Default::default(),
            cloud_identifier: Default::default(),
            comment: Default::default(),
            containerized_filter: Default::default(),
            containerized_filter_type: Default::default(),
            content_sampling_drop_down: Default::default(),
            content_sampling_properties: Default::default(),
            credential_id: Default::default(),
            custom_fields: Default::default(),
            custom_fields_v2: Default::default(),
            data_source_object_names_to_exclude_regex: Default::default(),
            description: Default::default(),
            differential: Default::default(),
            differential_filter: Default::default(),
            differential_type: Default::default(),
            discovery_app_type: Default::default(),
            doc2vec_is_enabled: Default::default(),
            domain: Default::default(),
            ds_acl_scan_enabled: Default::default(),
            dynamodb_table_names: Default::default(),
            enable_acl: Default::default(),
            enabled: Default::default(),
            enrichment_is_enabled: Default::default(),
            enumeration_sampling_drop_down: Default::default(),
            enumeration_sampling_properties: Default::default(),
            file_types_to_exclude: Default::default(),
            folder_percent_to_sample: Default::default(),
            folder_to_scan: Default::default(),
            folders_filter_enabled: Default::default(),
            friendly_name: Default::default(),
            generic_server_url: Default::default(),
            google_service_account_json: Default::default(),
            google_service_account_user: Default::default(),
            include_file_types: Default::default(),
            is_anonymous_auth: Default::default(),
            is_certificate: Default::default(),
            is_credential: Default::default(),
            is_credentials_auth: Default::default(),
            is_cross_account_auth: Default::default(),
            is_encrypt_data: Default::default(),
            is_exclusion_branches_enabled: Default::default(),
            is_exclusion_folders_enabled: Default::default(),
            is_exclusion_projects_enabled: Default::default(),
            is_from_discovery_app: Default::default(),
            is_iam_role_auth: Default::default(),
            is_idsor_supported: Default::default(),
            is_modified_in_x_days: Default::default(),
            is_ocr_enabled: Default::default(),
            is_salesforce_custom_url: Default::default(),
            is_sample_files: Default::default(),
            is_sample_folders: Default::default(),
            is_sts_auth: Default::default(),
            is_system_shares: Default::default(),
            key_deserializer: Default::default(),
            location: Default::default(),
            metadata_acl_scan_enabled: Default::default(),
            mongo_collection_name: Default::default(),
            mongo_db_name: Default::default(),
            mongo_url: Default::default(),
            multiple_shares_enabled: Default::default(),
            name: Default::default(),
            ner_classification_is_enabled: Default::default(),
            not_add_to_scope: Default::default(),
            number_of_parsing_threads: Default::default(),
            ocr_languages: Default::default(),
            ocr_parameters: Default::default(),
            ocr_timeout_in_seconds: Default::default(),
            owners: Default::default(),
            owners_v2: Default::default(),
            parquet_file_regex: Default::default(),
            password: Default::default(),
            personal_access_token: Default::default(),
            project_id: Default::default(),
            project_to_scan_list: Default::default(),
            projects_filter_enabled: Default::default(),
            rdb_comma_sep_table_list: Default::default(),
            rdb_conn_properties: Default::default(),
            rdb_is_only_user_objects: Default::default(),
            rdb_is_sample_data: Default::default(),
            rdb_is_scan_views: Default::default(),
            rdb_name: Default::default(),
            rdb_sample_data_max_size: Default::default(),
            rdb_sample_type: Default::default(),
            rdb_url: Default::default(),
            resource_properties: Default::default(),
            row_identifier_expression_is_disabled: Default::default(),
            salesforce_custom_url: Default::default(),
            scan_timeout_in_seconds: Default::default(),
            scan_window_name: Default::default(),
            scanner_group: Default::default(),
            scanner_strategy: Default::default(),
            scope: Default::default(),
            security_tier: Default::default(),
            shared_resource: Default::default(),
            should_print_sensitive_data: Default::default(),
            smb_server: Default::default(),
            stop_on_enumeration_failure: Default::default(),
            stop_on_failure: Default::default(),
            structured_clustering_enabled: Default::default(),
            tags: Default::default(),
            test_connection_timeout_in_seconds: Default::default(),
            type_request_properties: Default::default(),
            updated_passwords: Default::default(),
            username: Default::default(),
            value_deserializer: Default::default(),
            x_last_days: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`auth_strategy`](Self#structfield.auth_strategy).
    #[must_use]
    pub fn auth_strategy(mut self, value: impl Into<String>) -> Self {
        self.auth_strategy = Some(value.into());
        self
    }
    /// Sets [`authentication_db`](Self#structfield.authentication_db).
    #[must_use]
    pub fn authentication_db(mut self, value: impl Into<String>) -> Self {
        self.authentication_db = Some(value.into());
        self
    }
    /// Sets [`authentication_properties`](Self#structfield.authentication_properties).
    #[must_use]
    pub fn authentication_properties(
        mut self,
        value: impl Into<AuthenticationProperties>,
    ) -> Self {
        self.authentication_properties = Some(value.into());
        self
    }
    /// Sets [`aws_access_key`](Self#structfield.aws_access_key).
    #[must_use]
    pub fn aws_access_key(mut self, value: impl Into<Secret>) -> Self {
        self.aws_access_key = Some(value.into());
        self
    }
    /// Sets [`aws_auth_strategy`](Self#structfield.aws_auth_strategy).
    #[must_use]
    pub fn aws_auth_strategy(mut self, value: impl Into<i64>) -> Self {
        self.aws_auth_strategy = Some(value.into());
        self
    }
    /// Sets [`aws_region`](Self#structfield.aws_region).
    #[must_use]
    pub fn aws_region(mut self, value: impl Into<String>) -> Self {
        self.aws_region = Some(value.into());
        self
    }
    /// Sets [`aws_role_arn`](Self#structfield.aws_role_arn).
    #[must_use]
    pub fn aws_role_arn(mut self, value: impl Into<String>) -> Self {
        self.aws_role_arn = Some(value.into());
        self
    }
    /// Sets [`aws_role_session_name`](Self#structfield.aws_role_session_name).
    #[must_use]
    pub fn aws_role_session_name(mut self, value: impl Into<String>) -> Self {
        self.aws_role_session_name = Some(value.into());
        self
    }
    /// Sets [`aws_secret_key`](Self#structfield.aws_secret_key).
    #[must_use]
    pub fn aws_secret_key(mut self, value: impl Into<Secret>) -> Self {
        self.aws_secret_key = Some(value.into());
        self
    }
    /// Sets [`aws_session_token`](Self#structfield.aws_session_token).
    #[must_use]
    pub fn aws_session_token(mut self, value: impl Into<Secret>) -> Self {
        self.aws_session_token = Some(value.into());
        self
    }
    /// Sets [`branch_to_scan_list`](Self#structfield.branch_to_scan_list).
    #[must_use]
    pub fn branch_to_scan_list(mut self, value: impl Into<String>) -> Self {
        self.branch_to_scan_list = Some(value.into());
        self
    }
    /// Sets [`branches_filter_enabled`](Self#structfield.branches_filter_enabled).
    #[must_use]
    pub fn branches_filter_enabled(mut self, value: impl Into<Flag>) -> Self {
        self.branches_filter_enabled = Some(value.into());
        self
    }
    /// Sets [`bucket_name`](Self#structfield.bucket_name).
    #[must_use]
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets [`certificate_id`](Self#structfield.certificate_id).
    #[must_use]
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
    /// Sets [`classification_is_enabled`](Self#structfield.classification_is_enabled).
    #[must_use]
    pub fn classification_is_enabled(mut self, value: impl Into<Flag>) -> Self {
        self.classification_is_enabled = Some(value.into());
        self
    }
    /// Sets [`cloud_identifier`](Self#structfield.cloud_identifier).
    #[must_use]
    pub fn cloud_identifier(mut self, value: impl Into<String>) -> Self {
        self.cloud_identifier = Some(value.into());
        self
    }
    /// Sets [`comment`](Self#structfield.comment).
    #[must_use]
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets [`containerized_filter`](Self#structfield.containerized_filter).
    #[must_use]
    pub fn containerized_filter(
        mut self,
        value: impl Into<ContainerizedFilter>,
    ) -> Self {
        self.containerized_filter = Some(value.into());
        self
    }
    /// Sets [`containerized_filter_type`](Self#structfield.containerized_filter_type).
    #[must_use]
    pub fn containerized_filter_type(mut self, value: impl Into<String>) -> Self {
        self.containerized_filter_type = Some(value.into());
        self
    }
    /// Sets [`content_sampling_drop_down`](Self#structfield.content_sampling_drop_down).
    #[must_use]
    pub fn content_sampling_drop_down(mut self, value: impl Into<String>) -> Self {
        self.content_sampling_drop_down = Some(value.into());
        self
    }
    /// Sets [`content_sampling_properties`](Self#structfield.content_sampling_properties).
    #[must_use]
    pub fn content_sampling_properties(
        mut self,
        value: impl Into<ContentSampling>,
    ) -> Self {
        self.content_sampling_properties = Some(value.into());
        self
    }
    /// Sets [`credential_id`](Self#structfield.credential_id).
    #[must_use]
    pub fn credential_id(mut self, value: impl Into<String>) -> Self {
        self.credential_id = Some(value.into());
        self
    }
    /// Sets [`custom_fields`](Self#structfield.custom_fields).
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSourceCustomField>>,
    ) -> Self {
        self.custom_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`custom_fields_v2`](Self#structfield.custom_fields_v2).
    #[must_use]
    pub fn custom_fields_v2(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSourceCustomField>>,
    ) -> Self {
        self.custom_fields_v2 = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`data_source_object_names_to_exclude_regex`](Self#structfield.data_source_object_names_to_exclude_regex).
    #[must_use]
    pub fn data_source_object_names_to_exclude_regex(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.data_source_object_names_to_exclude_regex = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`differential`](Self#structfield.differential).
    #[must_use]
    pub fn differential(mut self, value: impl Into<Flag>) -> Self {
        self.differential = Some(value.into());
        self
    }
    /// Sets [`differential_filter`](Self#structfield.differential_filter).
    #[must_use]
    pub fn differential_filter(mut self, value: impl Into<DifferentialFilter>) -> Self {
        self.differential_filter = Some(value.into());
        self
    }
    /// Sets [`differential_type`](Self#structfield.differential_type).
    #[must_use]
    pub fn differential_type(mut self, value: impl Into<String>) -> Self {
        self.differential_type = Some(value.into());
        self
    }
    /// Sets [`discovery_app_type`](Self#structfield.discovery_app_type).
    #[must_use]
    pub fn discovery_app_type(mut self, value: impl Into<String>) -> Self {
        self.discovery_app_type = Some(value.into());
        self
    }
    /// Sets [`doc2vec_is_enabled`](Self#structfield.doc2vec_is_enabled).
    #[must_use]
    pub fn doc2vec_is_enabled(mut self, value: impl Into<Flag>) -> Self {
        self.doc2vec_is_enabled = Some(value.into());
        self
    }
    /// Sets [`domain`](Self#structfield.domain).
    #[must_use]
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets [`ds_acl_scan_enabled`](Self#structfield.ds_acl_scan_enabled).
    #[must_use]
    pub fn ds_acl_scan_enabled(mut self, value: impl Into<TextFlag>) -> Self {
        self.ds_acl_scan_enabled = Some(value.into());
        self
    }
    /// Sets [`dynamodb_table_names`](Self#structfield.dynamodb_table_names).
    #[must_use]
    pub fn dynamodb_table_names(mut self, value: impl Into<String>) -> Self {
        self.dynamodb_table_names = Some(value.into());
        self
    }
    /// Sets [`enable_acl`](Self#structfield.enable_acl).
    #[must_use]
    pub fn enable_acl(mut self, value: impl Into<Flag>) -> Self {
        self.enable_acl = Some(value.into());
        self
    }
    /// Sets [`enabled`](Self#structfield.enabled).
    #[must_use]
    pub fn enabled(mut self, value: impl Into<Enabled>) -> Self {
        self.enabled = Some(value.into());
        self
    }
    /// Sets [`enrichment_is_enabled`](Self#structfield.enrichment_is_enabled).
    #[must_use]
    pub fn enrichment_is_enabled(mut self, value: impl Into<Flag>) -> Self {
        self.enrichment_is_enabled = Some(value.into());
        self
    }
    /// Sets [`enumeration_sampling_drop_down`](Self#structfield.enumeration_sampling_drop_down).
    #[must_use]
    pub fn enumeration_sampling_drop_down(mut self, value: impl Into<String>) -> Self {
        self.enumeration_sampling_drop_down = Some(value.into());
        self
    }
    /// Sets [`enumeration_sampling_properties`](Self#structfield.enumeration_sampling_properties).
    #[must_use]
    pub fn enumeration_sampling_properties(
        mut self,
        value: impl Into<EnumerationSampling>,
    ) -> Self {
        self.enumeration_sampling_properties = Some(value.into());
        self
    }
    /// Sets [`file_types_to_exclude`](Self#structfield.file_types_to_exclude).
    #[must_use]
    pub fn file_types_to_exclude(mut self, value: impl Into<String>) -> Self {
        self.file_types_to_exclude = Some(value.into());
        self
    }
    /// Sets [`folder_percent_to_sample`](Self#structfield.folder_percent_to_sample).
    #[must_use]
    pub fn folder_percent_to_sample(mut self, value: impl Into<String>) -> Self {
        self.folder_percent_to_sample = Some(value.into());
        self
    }
    /// Sets [`folder_to_scan`](Self#structfield.folder_to_scan).
    #[must_use]
    pub fn folder_to_scan(mut self, value: impl Into<String>) -> Self {
        self.folder_to_scan = Some(value.into());
        self
    }
    /// Sets [`folders_filter_enabled`](Self#structfield.folders_filter_enabled).
    #[must_use]
    pub fn folders_filter_enabled(mut self, value: impl Into<Flag>) -> Self {
        self.folders_filter_enabled = Some(value.into());
        self
    }
    /// Sets [`friendly_name`](Self#structfield.friendly_name).
    #[must_use]
    pub fn friendly_name(mut self, value: impl Into<String>) -> Self {
        self.friendly_name = Some(value.into());
        self
    }
    /// Sets [`generic_server_url`](Self#structfield.generic_server_url).
    #[must_use]
    pub fn generic_server_url(mut self, value: impl Into<String>) -> Self {
        self.generic_server_url = Some(value.into());
        self
    }
    /// Sets [`google_service_account_json`](Self#structfield.google_service_account_json).
    #[must_use]
    pub fn google_service_account_json(mut self, value: impl Into<Secret>) -> Self {
        self.google_service_account_json = Some(value.into());
        self
    }
    /// Sets [`google_service_account_user`](Self#structfield.google_service_account_user).
    #[must_use]
    pub fn google_service_account_user(mut self, value: impl Into<String>) -> Self {
        self.google_service_account_user = Some(value.into());
        self
    }
    /// Sets [`include_file_types`](Self#structfield.include_file_types).
    #[must_use]
    pub fn include_file_types(mut self, value: impl Into<Flag>) -> Self {
        self.include_file_types = Some(value.into());
        self
    }
    /// Sets [`is_anonymous_auth`](Self#structfield.is_anonymous_auth).
    #[must_use]
    pub fn is_anonymous_auth(mut self, value: impl Into<Flag>) -> Self {
        self.is_anonymous_auth = Some(value.into());
        self
    }
    /// Sets [`is_certificate`](Self#structfield.is_certificate).
    #[must_use]
    pub fn is_certificate(mut self, value: impl Into<Flag>) -> Self {
        self.is_certificate = Some(value.into());
        self
    }
    /// Sets [`is_credential`](Self#structfield.is_credential).
    #[must_use]
    pub fn is_credential(mut self, value: impl Into<Flag>) -> Self {
        self.is_credential = Some(value.into());
        self
    }
    /// Sets [`is_credentials_auth`](Self#structfield.is_credentials_auth).
    #[must_use]
    pub fn is_credentials_auth(mut self, value: impl Into<Flag>) -> Self {
        self.is_credentials_auth = Some(value.into());
        self
    }
    /// Sets [`is_cross_account_auth`](Self#structfield.is_cross_account_auth).
    #[must_use]
    pub fn is_cross_account_auth(mut self, value: impl Into<Flag>) -> Self {
        self.is_cross_account_auth = Some(value.into());
        self
    }
    /// Sets [`is_encrypt_data`](Self#structfield.is_encrypt_data).
    #[must_use]
    pub fn is_encrypt_data(mut self, value: impl Into<TextFlag>) -> Self {
        self.is_encrypt_data = Some(value.into());
        self
    }
    /// Sets [`is_exclusion_branches_enabled`](Self#structfield.is_exclusion_branches_enabled).
    #[must_use]
    pub fn is_exclusion_branches_enabled(mut self, value: impl Into<Flag>) -> Self {
        self.is_exclusion_branches_enabled = Some(value.into());
        self
    }
    /// Sets [`is_exclusion_folders_enabled`](Self#structfield.is_exclusion_folders_enabled).
    #[must_use]
    pub fn is_exclusion_folders_enabled(mut self, value: impl Into<Flag>) -> Self {
        self.is_exclusion_folders_enabled = Some(value.into());
        self
    }
    /// Sets [`is_exclusion_projects_enabled`](Self#structfield.is_exclusion_projects_enabled).
    #[must_use]
    pub fn is_exclusion_projects_enabled(mut self, value: impl Into<Flag>) -> Self {
        self.is_exclusion_projects_enabled = Some(value.into());
        self
    }
    /// Sets [`is_from_discovery_app`](Self#structfield.is_from_discovery_app).
    #[must_use]
    pub fn is_from_discovery_app(mut self, value: impl Into<Flag>) -> Self {
        self.is_from_discovery_app = Some(value.into());
        self
    }
    /// Sets [`is_iam_role_auth`](Self#structfield.is_iam_role_auth).
    #[must_use]
    pub fn is_iam_role_auth(mut self, value: impl Into<Flag>) -> Self {
        self.is_iam_role_auth = Some(value.into());
        self
    }
    /// Sets [`is_idsor_supported`](Self#structfield.is_idsor_supported).
    #[must_use]
    pub fn is_idsor_supported(mut self, value: impl Into<Flag>) -> Self {
        self.is_idsor_supported = Some(value.into());
        self
    }
    /// Sets [`is_modified_in_x_days`](Self#structfield.is_modified_in_x_days).
    #[must_use]
    pub fn is_modified_in_x_days(mut self, value: impl Into<Flag>) -> Self {
        self.is_modified_in_x_days = Some(value.into());
        self
    }
    /// Sets [`is_ocr_enabled`](Self#structfield.is_ocr_enabled).
    #[must_use]
    pub fn is_ocr_enabled(mut self, value: impl Into<TextFlag>) -> Self {
        self.is_ocr_enabled = Some(value.into());
        self
    }
    /// Sets [`is_salesforce_custom_url`](Self#structfield.is_salesforce_custom_url).
    #[must_use]
    pub fn is_salesforce_custom_url(mut self, value: impl Into<Flag>) -> Self {
        self.is_salesforce_custom_url = Some(value.into());
        self
    }
    /// Sets [`is_sample_files`](Self#structfield.is_sample_files).
    #[must_use]
    pub fn is_sample_files(mut self, value: impl Into<TextFlag>) -> Self {
        self.is_sample_files = Some(value.into());
        self
    }
    /// Sets [`is_sample_folders`](Self#structfield.is_sample_folders).
    #[must_use]
    pub fn is_sample_folders(mut self, value: impl Into<TextFlag>) -> Self {
        self.is_sample_folders = Some(value.into());
        self
    }
    /// Sets [`is_sts_auth`](Self#structfield.is_sts_auth).
    #[must_use]
    pub fn is_sts_auth(mut self, value: impl Into<Flag>) -> Self {
        self.is_sts_auth = Some(value.into());
        self
    }
    /// Sets [`is_system_shares`](Self#structfield.is_system_shares).
    #[must_use]
    pub fn is_system_shares(mut self, value: impl Into<Flag>) -> Self {
        self.is_system_shares = Some(value.into());
        self
    }
    /// Sets [`key_deserializer`](Self#structfield.key_deserializer).
    #[must_use]
    pub fn key_deserializer(mut self, value: impl Into<String>) -> Self {
        self.key_deserializer = Some(value.into());
        self
    }
    /// Sets [`location`](Self#structfield.location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets [`metadata_acl_scan_enabled`](Self#structfield.metadata_acl_scan_enabled).
    #[must_use]
    pub fn metadata_acl_scan_enabled(mut self, value: impl Into<TextFlag>) -> Self {
        self.metadata_acl_scan_enabled = Some(value.into());
        self
    }
    /// Sets [`mongo_collection_name`](Self#structfield.mongo_collection_name).
    #[must_use]
    pub fn mongo_collection_name(mut self, value: impl Into<String>) -> Self {
        self.mongo_collection_name = Some(value.into());
        self
    }
    /// Sets [`mongo_db_name`](Self#structfield.mongo_db_name).
    #[must_use]
    pub fn mongo_db_name(mut self, value: impl Into<String>) -> Self {
        self.mongo_db_name = Some(value.into());
        self
    }
    /// Sets [`mongo_url`](Self#structfield.mongo_url).
    #[must_use]
    pub fn mongo_url(mut self, value: impl Into<String>) -> Self {
        self.mongo_url = Some(value.into());
        self
    }
    /// Sets [`multiple_shares_enabled`](Self#structfield.multiple_shares_enabled).
    #[must_use]
    pub fn multiple_shares_enabled(mut self, value: impl Into<Flag>) -> Self {
        self.multiple_shares_enabled = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`ner_classification_is_enabled`](Self#structfield.ner_classification_is_enabled).
    #[must_use]
    pub fn ner_classification_is_enabled(mut self, value: impl Into<Flag>) -> Self {
        self.ner_classification_is_enabled = Some(value.into());
        self
    }
    /// Sets [`not_add_to_scope`](Self#structfield.not_add_to_scope).
    #[must_use]
    pub fn not_add_to_scope(mut self, value: impl Into<Flag>) -> Self {
        self.not_add_to_scope = Some(value.into());
        self
    }
    /// Sets [`number_of_parsing_threads`](Self#structfield.number_of_parsing_threads).
    #[must_use]
    pub fn number_of_parsing_threads(mut self, value: impl Into<String>) -> Self {
        self.number_of_parsing_threads = Some(value.into());
        self
    }
    /// Sets [`ocr_languages`](Self#structfield.ocr_languages).
    #[must_use]
    pub fn ocr_languages(mut self, value: impl Into<String>) -> Self {
        self.ocr_languages = Some(value.into());
        self
    }
    /// Sets [`ocr_parameters`](Self#structfield.ocr_parameters).
    #[must_use]
    pub fn ocr_parameters(mut self, value: impl Into<OcrParameters>) -> Self {
        self.ocr_parameters = Some(value.into());
        self
    }
    /// Sets [`ocr_timeout_in_seconds`](Self#structfield.ocr_timeout_in_seconds).
    #[must_use]
    pub fn ocr_timeout_in_seconds(mut self, value: impl Into<i64>) -> Self {
        self.ocr_timeout_in_seconds = Some(value.into());
        self
    }
    /// Sets [`owners`](Self#structfield.owners).
    #[must_use]
    pub fn owners(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.owners = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`owners_v2`](Self#structfield.owners_v2).
    #[must_use]
    pub fn owners_v2(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSourceOwner>>,
    ) -> Self {
        self.owners_v2 = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`parquet_file_regex`](Self#structfield.parquet_file_regex).
    #[must_use]
    pub fn parquet_file_regex(mut self, value: impl Into<String>) -> Self {
        self.parquet_file_regex = Some(value.into());
        self
    }
    /// Sets [`password`](Self#structfield.password).
    #[must_use]
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets [`personal_access_token`](Self#structfield.personal_access_token).
    #[must_use]
    pub fn personal_access_token(mut self, value: impl Into<Secret>) -> Self {
        self.personal_access_token = Some(value.into());
        self
    }
    /// Sets [`project_id`](Self#structfield.project_id).
    #[must_use]
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets [`project_to_scan_list`](Self#structfield.project_to_scan_list).
    #[must_use]
    pub fn project_to_scan_list(mut self, value: impl Into<String>) -> Self {
        self.project_to_scan_list = Some(value.into());
        self
    }
    /// Sets [`projects_filter_enabled`](Self#structfield.projects_filter_enabled).
    #[must_use]
    pub fn projects_filter_enabled(mut self, value: impl Into<Flag>) -> Self {
        self.projects_filter_enabled = Some(value.into());
        self
    }
    /// Sets [`rdb_comma_sep_table_list`](Self#structfield.rdb_comma_sep_table_list).
    #[must_use]
    pub fn rdb_comma_sep_table_list(mut self, value: impl Into<String>) -> Self {
        self.rdb_comma_sep_table_list = Some(value.into());
        self
    }
    /// Sets [`rdb_conn_properties`](Self#structfield.rdb_conn_properties).
    #[must_use]
    pub fn rdb_conn_properties(mut self, value: impl Into<Secret>) -> Self {
        self.rdb_conn_properties = Some(value.into());
        self
    }
    /// Sets [`rdb_is_only_user_objects`](Self#structfield.rdb_is_only_user_objects).
    #[must_use]
    pub fn rdb_is_only_user_objects(mut self, value: impl Into<Flag>) -> Self {
        self.rdb_is_only_user_objects = Some(value.into());
        self
    }
    /// Sets [`rdb_is_sample_data`](Self#structfield.rdb_is_sample_data).
    #[must_use]
    pub fn rdb_is_sample_data(mut self, value: impl Into<Flag>) -> Self {
        self.rdb_is_sample_data = Some(value.into());
        self
    }
    /// Sets [`rdb_is_scan_views`](Self#structfield.rdb_is_scan_views).
    #[must_use]
    pub fn rdb_is_scan_views(mut self, value: impl Into<Flag>) -> Self {
        self.rdb_is_scan_views = Some(value.into());
        self
    }
    /// Sets [`rdb_name`](Self#structfield.rdb_name).
    #[must_use]
    pub fn rdb_name(mut self, value: impl Into<String>) -> Self {
        self.rdb_name = Some(value.into());
        self
    }
    /// Sets [`rdb_sample_data_max_size`](Self#structfield.rdb_sample_data_max_size).
    #[must_use]
    pub fn rdb_sample_data_max_size(mut self, value: impl Into<String>) -> Self {
        self.rdb_sample_data_max_size = Some(value.into());
        self
    }
    /// Sets [`rdb_sample_type`](Self#structfield.rdb_sample_type).
    #[must_use]
    pub fn rdb_sample_type(mut self, value: impl Into<String>) -> Self {
        self.rdb_sample_type = Some(value.into());
        self
    }
    /// Sets [`rdb_url`](Self#structfield.rdb_url).
    #[must_use]
    pub fn rdb_url(mut self, value: impl Into<String>) -> Self {
        self.rdb_url = Some(value.into());
        self
    }
    /// Sets [`resource_properties`](Self#structfield.resource_properties).
    #[must_use]
    pub fn resource_properties(mut self, value: impl Into<ResourceProperties>) -> Self {
        self.resource_properties = Some(value.into());
        self
    }
    /// Sets [`row_identifier_expression_is_disabled`](Self#structfield.row_identifier_expression_is_disabled).
    #[must_use]
    pub fn row_identifier_expression_is_disabled(
        mut self,
        value: impl Into<Flag>,
    ) -> Self {
        self.row_identifier_expression_is_disabled = Some(value.into());
        self
    }
    /// Sets [`salesforce_custom_url`](Self#structfield.salesforce_custom_url).
    #[must_use]
    pub fn salesforce_custom_url(mut self, value: impl Into<String>) -> Self {
        self.salesforce_custom_url = Some(value.into());
        self
    }
    /// Sets [`scan_timeout_in_seconds`](Self#structfield.scan_timeout_in_seconds).
    #[must_use]
    pub fn scan_timeout_in_seconds(mut self, value: impl Into<i64>) -> Self {
        self.scan_timeout_in_seconds = Some(value.into());
        self
    }
    /// Sets [`scan_window_name`](Self#structfield.scan_window_name).
    #[must_use]
    pub fn scan_window_name(mut self, value: impl Into<ScanWindow>) -> Self {
        self.scan_window_name = Some(value.into());
        self
    }
    /// Sets [`scanner_group`](Self#structfield.scanner_group).
    #[must_use]
    pub fn scanner_group(mut self, value: impl Into<String>) -> Self {
        self.scanner_group = Some(value.into());
        self
    }
    /// Sets [`scanner_strategy`](Self#structfield.scanner_strategy).
    #[must_use]
    pub fn scanner_strategy(mut self, value: impl Into<String>) -> Self {
        self.scanner_strategy = Some(value.into());
        self
    }
    /// Sets [`scope`](Self#structfield.scope).
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets [`security_tier`](Self#structfield.security_tier).
    #[must_use]
    pub fn security_tier(mut self, value: impl Into<String>) -> Self {
        self.security_tier = Some(value.into());
        self
    }
    /// Sets [`shared_resource`](Self#structfield.shared_resource).
    #[must_use]
    pub fn shared_resource(mut self, value: impl Into<String>) -> Self {
        self.shared_resource = Some(value.into());
        self
    }
    /// Sets [`should_print_sensitive_data`](Self#structfield.should_print_sensitive_data).
    #[must_use]
    pub fn should_print_sensitive_data(mut self, value: impl Into<Flag>) -> Self {
        self.should_print_sensitive_data = Some(value.into());
        self
    }
    /// Sets [`smb_server`](Self#structfield.smb_server).
    #[must_use]
    pub fn smb_server(mut self, value: impl Into<String>) -> Self {
        self.smb_server = Some(value.into());
        self
    }
    /// Sets [`stop_on_enumeration_failure`](Self#structfield.stop_on_enumeration_failure).
    #[must_use]
    pub fn stop_on_enumeration_failure(mut self, value: impl Into<Flag>) -> Self {
        self.stop_on_enumeration_failure = Some(value.into());
        self
    }
    /// Sets [`stop_on_failure`](Self#structfield.stop_on_failure).
    #[must_use]
    pub fn stop_on_failure(mut self, value: impl Into<Flag>) -> Self {
        self.stop_on_failure = Some(value.into());
        self
    }
    /// Sets [`structured_clustering_enabled`](Self#structfield.structured_clustering_enabled).
    #[must_use]
    pub fn structured_clustering_enabled(mut self, value: impl Into<Flag>) -> Self {
        self.structured_clustering_enabled = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSourceTag>>,
    ) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`test_connection_timeout_in_seconds`](Self#structfield.test_connection_timeout_in_seconds).
    #[must_use]
    pub fn test_connection_timeout_in_seconds(mut self, value: impl Into<i64>) -> Self {
        self.test_connection_timeout_in_seconds = Some(value.into());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }
    /// Sets [`type_request_properties`](Self#structfield.type_request_properties).
    #[must_use]
    pub fn type_request_properties(
        mut self,
        value: impl Into<TypeRequestProperties>,
    ) -> Self {
        self.type_request_properties = Some(value.into());
        self
    }
    /// Sets [`updated_passwords`](Self#structfield.updated_passwords).
    #[must_use]
    pub fn updated_passwords(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.updated_passwords = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`username`](Self#structfield.username).
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`value_deserializer`](Self#structfield.value_deserializer).
    #[must_use]
    pub fn value_deserializer(mut self, value: impl Into<String>) -> Self {
        self.value_deserializer = Some(value.into());
        self
    }
    /// Sets [`x_last_days`](Self#structfield.x_last_days).
    #[must_use]
    pub fn x_last_days(mut self, value: impl Into<i64>) -> Self {
        self.x_last_days = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    DataSourceSettings {
        "authStrategy" auth_strategy, "authentication_db" authentication_db,
        "authenticationProperties" authentication_properties, "aws_access_key" aws_access_key,
        "awsAuthStrategy" aws_auth_strategy OptionInteger, "aws_region" aws_region, "aws_role_arn" aws_role_arn,
        "aws_role_session_name" aws_role_session_name, "aws_secret_key" aws_secret_key, "aws_session_token" aws_session_token,
        "branch_to_scan_list" branch_to_scan_list, "branches_filter_enabled" branches_filter_enabled, "bucket_name" bucket_name,
        "certificate_id" certificate_id OptionText, "classification_is_enabled" classification_is_enabled,
        "cloudIdentifier" cloud_identifier, "comment" comment, "containerizedFilter" containerized_filter,
        "containerizedFilterType" containerized_filter_type, "contentSamplingDropDown" content_sampling_drop_down,
        "contentSamplingProperties" content_sampling_properties, "credential_id" credential_id OptionText,
        "custom_fields" custom_fields, "customFields" custom_fields_v2,
        "dataSourceObjectNamesToExcludeRegex" data_source_object_names_to_exclude_regex, "description" description,
        "differential" differential, "differentialFilter" differential_filter, "differentialType" differential_type,
        "discoveryAppType" discovery_app_type, "doc2vec_is_enabled" doc2vec_is_enabled, "domain" domain,
        "dsAclScanEnabled" ds_acl_scan_enabled, "dynamodbTableNames" dynamodb_table_names, "enable_acl" enable_acl,
        "enabled" enabled, "enrichment_is_enabled" enrichment_is_enabled,
        "enumerationSamplingDropDown" enumeration_sampling_drop_down,
        "enumerationSamplingProperties" enumeration_sampling_properties, "fileTypesToExclude" file_types_to_exclude,
        "folder_percent_to_sample" folder_percent_to_sample OptionText, "folder_to_scan" folder_to_scan,
        "folders_filter_enabled" folders_filter_enabled, "friendly_name" friendly_name, "generic_server_url" generic_server_url,
        "google_service_account_json" google_service_account_json, "google_service_account_user" google_service_account_user,
        "include_file_types" include_file_types, "isAnonymousAuth" is_anonymous_auth, "is_certificate" is_certificate,
        "is_credential" is_credential, "isCredentialsAuth" is_credentials_auth, "isCrossAccountAuth" is_cross_account_auth,
        "is_encrypt_data" is_encrypt_data, "is_exclusion_branches_enabled" is_exclusion_branches_enabled,
        "is_exclusion_folders_enabled" is_exclusion_folders_enabled,
        "is_exclusion_projects_enabled" is_exclusion_projects_enabled, "isFromDiscoveryApp" is_from_discovery_app,
        "isIamRoleAuth" is_iam_role_auth, "is_idsor_supported" is_idsor_supported,
        "is_modified_in_x_days" is_modified_in_x_days, "is_ocr_enabled" is_ocr_enabled,
        "is_salesforce_custom_url" is_salesforce_custom_url, "Is_sample_files" is_sample_files,
        "Is_sample_folders" is_sample_folders, "isSTSAuth" is_sts_auth, "is_system_shares" is_system_shares,
        "keyDeserializer" key_deserializer, "location" location, "metadataAclScanEnabled" metadata_acl_scan_enabled,
        "mongo_collection_name" mongo_collection_name, "mongo_db_name" mongo_db_name, "mongo_url" mongo_url,
        "multiple_shares_enabled" multiple_shares_enabled, "name" name,
        "ner_classification_is_enabled" ner_classification_is_enabled, "notAddToScope" not_add_to_scope,
        "numberOfParsingThreads" number_of_parsing_threads OptionText, "ocr_languages" ocr_languages,
        "ocrParameters" ocr_parameters, "ocr_timeout_in_seconds" ocr_timeout_in_seconds OptionInteger, "owners" owners,
        "owners_v2" owners_v2, "parquetFileRegex" parquet_file_regex, "password" password,
        "personal_access_token" personal_access_token, "project_id" project_id, "project_to_scan_list" project_to_scan_list,
        "projects_filter_enabled" projects_filter_enabled, "rdb_comma_sep_table_list" rdb_comma_sep_table_list,
        "rdb_conn_properties" rdb_conn_properties, "rdb_is_only_user_objects" rdb_is_only_user_objects,
        "rdb_is_sample_data" rdb_is_sample_data, "rdb_is_scan_views" rdb_is_scan_views, "rdb_name" rdb_name,
        "rdb_sample_data_max_size" rdb_sample_data_max_size OptionText, "rdb_sample_type" rdb_sample_type, "rdb_url" rdb_url,
        "resourceProperties" resource_properties, "row_identifier_expression_is_disabled" row_identifier_expression_is_disabled,
        "salesforce_custom_url" salesforce_custom_url, "scanTimeoutInSeconds" scan_timeout_in_seconds OptionInteger,
        "scanWindowName" scan_window_name, "scanner_group" scanner_group, "scanner_strategy" scanner_strategy, "scope" scope,
        "security_tier" security_tier OptionText, "sharedResource" shared_resource,
        "shouldPrintSensitiveData" should_print_sensitive_data, "smbServer" smb_server,
        "stopOnEnumerationFailure" stop_on_enumeration_failure, "stop_on_failure" stop_on_failure,
        "structured_clustering_enabled" structured_clustering_enabled, "tags" tags,
        "testConnectionTimeoutInSeconds" test_connection_timeout_in_seconds OptionInteger,
        "typeRequestProperties" type_request_properties, "updatedPasswords" updated_passwords, "username" username,
        "valueDeserializer" value_deserializer, "x_last_days" x_last_days OptionInteger,
    } required {
        "type" type_ 0,
    } rest extra
}
