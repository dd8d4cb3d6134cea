// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `data_source`.

use client_runtime::{Extra, Secret, Timestamp};
use serde::Serialize;
use super::{
    AuthenticationProperties, ConnectionStatus, ContainerizedFilter, ContentSampling,
    DataSourceCustomField, DataSourceOwner, DataSourceTag, DifferentialFilter, Enabled,
    EnrichmentFields, EnumerationSampling, Flag, OcrParameters, ResourceProperties,
    ScanWindow, TextFlag, TypeRequestProperties,
};

/// A connection to a store that BigID scans. Which members it has depends on its `type`: there are about 70, each with
/// members of its own. Those that are not listed here are kept in `extra`.
/// No member is certain to be there.
///
/// Evidence: observed in real traffic (recordings of the sandbox, 2023: 20 data sources of 7 types; where a member says otherwise, that).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSource {
    /// Whether the data source was put away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
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
    /// Outcome of the last deletion of findings; empty if there was none.
    #[serde(
        rename = "connectionStatusDeleteFindings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub connection_status_delete_findings: Option<ConnectionStatus>,
    /// Outcome of the last scan.
    #[serde(
        rename = "connectionStatusScan",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub connection_status_scan: Option<ConnectionStatus>,
    /// Outcome of the last connection test.
    #[serde(
        rename = "connectionStatusTest",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub connection_status_test: Option<ConnectionStatus>,
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
    /// When the data source was added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
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
    /// Id of the scan that was made with the data source.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(rename = "defaultScanId", default, skip_serializing_if = "Option::is_none")]
    pub default_scan_id: Option<String>,
    /// Id of the scan profile that was made with the data source.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "defaultScanProfileId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub default_scan_profile_id: Option<String>,
    /// Whether the last deletion of findings went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deletion_is_success: Option<bool>,
    /// When findings were last deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deletion_timestamp: Option<Timestamp>,
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
    /// How far the enrichment of the data source is.
    ///
    /// Evidence: used by third parties' code (an integration that reads statusDetails.status).
    #[serde(
        rename = "enrichmentFields",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub enrichment_fields: Option<EnrichmentFields>,
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
    /// Id inside BigID, 24 hexadecimal digits; scan profiles name a data source by it.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
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
    /// Whether the OAuth dialogue with the data source is done.
    #[serde(
        rename = "isOauthConfigured",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_oauth_configured: Option<Flag>,
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
    /// The name once more.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// How keys of messages are read; `String` is known.
    #[serde(
        rename = "keyDeserializer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub key_deserializer: Option<String>,
    /// When the last scan began, in milliseconds since 1970, where `created_at` and `updated_at` are texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_scan_at: Option<i64>,
    /// Id of the last scan of this data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sub_scan_id: Option<String>,
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
    /// Whether the last scan went well; older than `connectionStatusScan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scan_is_success: Option<bool>,
    /// Number of objects that the last scan saw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scan_num_of_objects: Option<i64>,
    /// Seconds after which a scan of one part is given up.
    ///
    /// Evidence: used by third parties' code (AWS resource provider).
    #[serde(
        rename = "scanTimeoutInSeconds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub scan_timeout_in_seconds: Option<i64>,
    /// When the last scan ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scan_timestamp: Option<Timestamp>,
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
    /// Whether the last connection test went well; older than `connectionStatusTest`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test_is_success: Option<bool>,
    /// When the connection was last tested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test_timestamp: Option<Timestamp>,
    /// Kind of data source, like `rdb-mysql`, `s3-v2`, `snowflake` or `smb`; `listConnectorTypes` has them all.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Kind of content.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
    #[serde(
        rename = "typeRequestProperties",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub type_request_properties: Option<TypeRequestProperties>,
    /// When the data source was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
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

client_runtime::record! {
    DataSource default {
        "archived" archived OptionBoolean, "authStrategy" auth_strategy, "authentication_db" authentication_db,
        "authenticationProperties" authentication_properties, "aws_access_key" aws_access_key,
        "awsAuthStrategy" aws_auth_strategy OptionInteger, "aws_region" aws_region, "aws_role_arn" aws_role_arn,
        "aws_role_session_name" aws_role_session_name, "aws_secret_key" aws_secret_key, "aws_session_token" aws_session_token,
        "branch_to_scan_list" branch_to_scan_list, "branches_filter_enabled" branches_filter_enabled, "bucket_name" bucket_name,
        "certificate_id" certificate_id OptionText, "classification_is_enabled" classification_is_enabled,
        "cloudIdentifier" cloud_identifier, "comment" comment,
        "connectionStatusDeleteFindings" connection_status_delete_findings, "connectionStatusScan" connection_status_scan,
        "connectionStatusTest" connection_status_test, "containerizedFilter" containerized_filter,
        "containerizedFilterType" containerized_filter_type, "contentSamplingDropDown" content_sampling_drop_down,
        "contentSamplingProperties" content_sampling_properties, "created_at" created_at,
        "credential_id" credential_id OptionText, "custom_fields" custom_fields, "customFields" custom_fields_v2,
        "dataSourceObjectNamesToExcludeRegex" data_source_object_names_to_exclude_regex, "defaultScanId" default_scan_id,
        "defaultScanProfileId" default_scan_profile_id, "deletion_is_success" deletion_is_success OptionBoolean,
        "deletion_timestamp" deletion_timestamp, "description" description, "differential" differential,
        "differentialFilter" differential_filter, "differentialType" differential_type, "discoveryAppType" discovery_app_type,
        "doc2vec_is_enabled" doc2vec_is_enabled, "domain" domain, "dsAclScanEnabled" ds_acl_scan_enabled,
        "dynamodbTableNames" dynamodb_table_names, "enable_acl" enable_acl, "enabled" enabled,
        "enrichmentFields" enrichment_fields, "enrichment_is_enabled" enrichment_is_enabled,
        "enumerationSamplingDropDown" enumeration_sampling_drop_down,
        "enumerationSamplingProperties" enumeration_sampling_properties, "fileTypesToExclude" file_types_to_exclude,
        "folder_percent_to_sample" folder_percent_to_sample OptionText, "folder_to_scan" folder_to_scan,
        "folders_filter_enabled" folders_filter_enabled, "friendly_name" friendly_name, "generic_server_url" generic_server_url,
        "google_service_account_json" google_service_account_json, "google_service_account_user" google_service_account_user,
        "_id" id, "include_file_types" include_file_types, "isAnonymousAuth" is_anonymous_auth, "is_certificate" is_certificate,
        "is_credential" is_credential, "isCredentialsAuth" is_credentials_auth, "isCrossAccountAuth" is_cross_account_auth,
        "is_encrypt_data" is_encrypt_data, "is_exclusion_branches_enabled" is_exclusion_branches_enabled,
        "is_exclusion_folders_enabled" is_exclusion_folders_enabled,
        "is_exclusion_projects_enabled" is_exclusion_projects_enabled, "isFromDiscoveryApp" is_from_discovery_app,
        "isIamRoleAuth" is_iam_role_auth, "is_idsor_supported" is_idsor_supported,
        "is_modified_in_x_days" is_modified_in_x_days, "isOauthConfigured" is_oauth_configured, "is_ocr_enabled" is_ocr_enabled,
        "is_salesforce_custom_url" is_salesforce_custom_url, "Is_sample_files" is_sample_files,
        "Is_sample_folders" is_sample_folders, "isSTSAuth" is_sts_auth, "is_system_shares" is_system_shares, "id" key,
        "keyDeserializer" key_deserializer, "last_scan_at" last_scan_at OptionInteger, "last_sub_scan_id" last_sub_scan_id,
        "location" location, "metadataAclScanEnabled" metadata_acl_scan_enabled, "mongo_collection_name" mongo_collection_name,
        "mongo_db_name" mongo_db_name, "mongo_url" mongo_url, "multiple_shares_enabled" multiple_shares_enabled, "name" name,
        "ner_classification_is_enabled" ner_classification_is_enabled,
        "numberOfParsingThreads" number_of_parsing_threads OptionText, "ocr_languages" ocr_languages,
        "ocrParameters" ocr_parameters, "ocr_timeout_in_seconds" ocr_timeout_in_seconds OptionInteger, "owners" owners,
        "owners_v2" owners_v2, "parquetFileRegex" parquet_file_regex, "password" password,
        "personal_access_token" personal_access_token, "project_id" project_id, "project_to_scan_list" project_to_scan_list,
        "projects_filter_enabled" projects_filter_enabled, "rdb_comma_sep_table_list" rdb_comma_sep_table_list,
        "rdb_conn_properties" rdb_conn_properties, "rdb_is_only_user_objects" rdb_is_only_user_objects,
        "rdb_is_sample_data" rdb_is_sample_data, "rdb_is_scan_views" rdb_is_scan_views, "rdb_name" rdb_name,
        "rdb_sample_data_max_size" rdb_sample_data_max_size OptionText, "rdb_sample_type" rdb_sample_type, "rdb_url" rdb_url,
        "resourceProperties" resource_properties, "row_identifier_expression_is_disabled" row_identifier_expression_is_disabled,
        "salesforce_custom_url" salesforce_custom_url, "scan_is_success" scan_is_success OptionBoolean,
        "scan_num_of_objects" scan_num_of_objects OptionInteger, "scanTimeoutInSeconds" scan_timeout_in_seconds OptionInteger,
        "scan_timestamp" scan_timestamp, "scanWindowName" scan_window_name, "scanner_group" scanner_group,
        "scanner_strategy" scanner_strategy, "scope" scope, "security_tier" security_tier OptionText,
        "sharedResource" shared_resource, "shouldPrintSensitiveData" should_print_sensitive_data, "smbServer" smb_server,
        "stopOnEnumerationFailure" stop_on_enumeration_failure, "stop_on_failure" stop_on_failure,
        "structured_clustering_enabled" structured_clustering_enabled, "tags" tags,
        "testConnectionTimeoutInSeconds" test_connection_timeout_in_seconds OptionInteger,
        "test_is_success" test_is_success OptionBoolean, "test_timestamp" test_timestamp, "type" type_,
        "typeRequestProperties" type_request_properties, "updated_at" updated_at, "updatedPasswords" updated_passwords,
        "username" username, "valueDeserializer" value_deserializer, "x_last_days" x_last_days OptionInteger,
    } rest extra
}
