//! Settings for the connectors whose members are known.

use client_runtime::Secret;

use crate::types::{
    AuthenticationProperties, ContainerUseCase, ContainerizedFilter, DataSourceSettings,
    ResourceProperties, SpecificNameFilters,
};

/// # Connectors
///
/// Each takes what its kind of data source can't do without, as far as a source shows it; the other settings are set on top, and what no source shows goes
/// through [`extra`](DataSourceSettings::extra()). What a connector of your deployment takes, `get_connector_type_template` says.
///
/// ```
/// use bigid_client::types::DataSourceSettings;
///
/// let shares = DataSourceSettings::smb("Reports", "files.example.com", "Public\\reports").domain("EXAMPLE").login("scanner", "hunter2");
/// let lake = DataSourceSettings::s3_v2("Lake", "us-east-1")
///     .role_authentication("arn:aws:iam::123456789012:role/scanner", "bigid-scanner")
///     .only_container("lake-raw");
/// let warehouse = DataSourceSettings::snowflake("Warehouse").stored_credential("7").extra("warehouse", "SCANS");
/// ```
impl DataSourceSettings {
    fn named(kind: &str, name: impl Into<String>) -> Self {
        Self::new(kind).name(name)
    }

    /// A MySQL database (`rdb-mysql`); the host with its port where it is not the usual one.
    pub fn mysql(
        name: impl Into<String>,
        host: impl Into<String>,
        database: impl Into<String>,
    ) -> Self {
        Self::rdb("rdb-mysql", name, host, database)
    }

    /// A relational database of the kind that is named: `rdb-postgresql`, `rdb-mssql`, `rdb-oracle`, `rdb-db2`, `rdb-redshift`, `rdb-hive`,
    /// `rdb-teradata` and `rdb-sybase` are known besides `rdb-mysql`. That they take the same members is seen of `rdb-mysql` only.
    pub fn rdb(
        kind: &str,
        name: impl Into<String>,
        host: impl Into<String>,
        database: impl Into<String>,
    ) -> Self {
        Self::named(kind, name).rdb_url(host).rdb_name(database)
    }

    /// A MongoDB database (`mongodb`). Set `authentication_db` where another one knows the user, and `mongo_collection_name` for one collection only.
    pub fn mongodb(
        name: impl Into<String>,
        host: impl Into<String>,
        database: impl Into<String>,
    ) -> Self {
        Self::named("mongodb", name)
            .mongo_url(host)
            .mongo_db_name(database)
    }

    /// A share of a file server (`smb`), with a folder in it: `Public\models`.
    pub fn smb(
        name: impl Into<String>,
        server: impl Into<String>,
        share: impl Into<String>,
    ) -> Self {
        Self::named("smb", name)
            .smb_server(server)
            .shared_resource(share)
    }

    /// A bucket in S3, by the older connector (`s3`).
    pub fn s3(
        name: impl Into<String>,
        bucket: impl Into<String>,
        region: impl Into<String>,
    ) -> Self {
        Self::named("s3", name)
            .bucket_name(bucket)
            .aws_region(region)
    }

    /// The buckets of a region in S3, by the newer connector (`s3-v2`).
    pub fn s3_v2(name: impl Into<String>, region: impl Into<String>) -> Self {
        let region = ResourceProperties::new().resource_entry(region);
        Self::named("s3-v2", name).resource_properties(region)
    }

    /// Snowflake (`snowflake`). No source shows its members: they go through [`extra`](Self::extra()).
    pub fn snowflake(name: impl Into<String>) -> Self {
        Self::named("snowflake", name)
    }

    /// SharePoint Online (`sharepoint-online`; deployments were seen that call it `sharepoint-online-v2`). No source shows its members: they go
    /// through [`extra`](Self::extra()).
    pub fn sharepoint_online(name: impl Into<String>) -> Self {
        Self::named("sharepoint-online", name)
    }

    /// Salesforce (`salesforce`), at the usual address or at the instance's own, see [`salesforce_at`](Self::salesforce_at).
    pub fn salesforce(name: impl Into<String>) -> Self {
        Self::named("salesforce", name)
    }

    /// Google Drive (`googledrive`), by the key of a service account that acts for a user.
    pub fn google_drive(
        name: impl Into<String>,
        user: impl Into<String>,
        service_account_json: impl Into<Secret>,
    ) -> Self {
        Self::named("googledrive", name)
            .google_service_account_user(user)
            .google_service_account_json(service_account_json)
    }

    /// A REST service (`generic-rest-api`).
    pub fn generic_rest(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self::named("generic-rest-api", name).generic_server_url(url)
    }

    /// Repositories in GitHub (`github`), all that the token can read, see [`only_repositories`](Self::only_repositories).
    pub fn github(name: impl Into<String>, token: impl Into<Secret>) -> Self {
        Self::named("github", name).personal_access_token(token)
    }

    /// Connects as this user.
    #[must_use]
    pub fn login(self, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.username(username).password(password)
    }

    /// Connects with credentials that are stored in BigID, by their id.
    #[must_use]
    pub fn stored_credential(self, id: impl Into<String>) -> Self {
        self.is_credential(true).credential_id(id)
    }

    /// Connects to S3 with keys (older connector).
    #[must_use]
    pub fn aws_keys(self, access_key: impl Into<Secret>, secret_key: impl Into<Secret>) -> Self {
        self.is_credentials_auth(true)
            .aws_access_key(access_key)
            .aws_secret_key(secret_key)
    }

    /// Connects to S3 with the role of the scanner's machine (older connector).
    #[must_use]
    pub fn aws_scanner_role(self) -> Self {
        self.is_iam_role_auth(true)
    }

    /// Connects to S3 with a role of another account (older connector).
    #[must_use]
    pub fn aws_cross_account_role(
        self,
        arn: impl Into<String>,
        session: impl Into<String>,
    ) -> Self {
        self.is_cross_account_auth(true)
            .aws_role_arn(arn)
            .aws_role_session_name(session)
    }

    /// Connects with a role (newer connectors).
    #[must_use]
    pub fn role_authentication(self, arn: impl Into<String>, session: impl Into<String>) -> Self {
        const ROLE: &str = "roleAuthentication";
        let properties = AuthenticationProperties::new()
            .authentication_type(ROLE)
            .role_resource_name(arn)
            .role_session_name(session);
        self.auth_strategy(ROLE)
            .authentication_properties(properties)
    }

    /// Scans this container only, such as a bucket (newer connectors).
    #[must_use]
    pub fn only_container(self, name: impl Into<String>) -> Self {
        const BY_NAME: &str = "containerizedSpecificNameFilter";
        let case = ContainerUseCase::new().name(name).use_case("INCLUDE");
        let names = SpecificNameFilters::new().container_use_case(case);
        let filter = ContainerizedFilter::new()
            .containerized_filter_type(BY_NAME)
            .specific_name_filters(names);
        self.containerized_filter_type(BY_NAME)
            .containerized_filter(filter)
    }

    /// The address of a Salesforce instance of one's own.
    #[must_use]
    pub fn salesforce_at(self, url: impl Into<String>) -> Self {
        self.is_salesforce_custom_url(true)
            .salesforce_custom_url(url)
    }

    /// Scans these repositories only (GitHub).
    #[must_use]
    pub fn only_repositories(self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.projects_filter_enabled(true)
            .is_exclusion_projects_enabled(false)
            .project_to_scan_list(listed(names))
    }

    /// Scans these branches only (GitHub).
    #[must_use]
    pub fn only_branches(self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.branches_filter_enabled(true)
            .is_exclusion_branches_enabled(false)
            .branch_to_scan_list(listed(names))
    }

    /// Scans these tables only (databases).
    #[must_use]
    pub fn only_tables(self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.rdb_comma_sep_table_list(listed(names))
    }
}

fn listed(names: impl IntoIterator<Item = impl Into<String>>) -> String {
    let names: Vec<String> = names.into_iter().map(Into::into).collect();
    names.join(",")
}
