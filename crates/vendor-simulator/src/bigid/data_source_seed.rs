//! The data sources that there are from the beginning.

use serde_json::{Value, json};

use super::store::{Shelf, merge};
use crate::world::World;

pub(super) fn shelf(world: &World) -> Shelf {
    let mut chance = world.chance("bigid data sources");
    let started = world.now().timestamp_millis();
    let all: Vec<Value> = (0..12)
        .map(|number| {
            let mut data_source = seeded(number);
            data_source["last_scan_at"] = json!(started - chance.i64(1_000..1_000_000));
            data_source
        })
        .collect();
    Shelf::of("Data source", "name", "5ed0cb3a").with(all)
}

/// One of the data sources that there are from the beginning. Members are missing, `null`, empty and texts in the places where recordings have it so.
fn seeded(number: usize) -> Value {
    let own = match number % 4 {
        0 => json!({
            "type": "rdb-mysql", "rdb_url": "sql.example.com", "rdb_name": "shop", "username": "scanner",
            "rdb_is_sample_data": false, "authStrategy": "credentials", "numberOfParsingThreads": "5", "scanWindowName": [],
        }),
        1 => json!({
            "type": "smb", "smbServer": "files.example.com", "sharedResource": "Public\\reports", "Is_sample_files": "false",
            "is_ocr_enabled": "false", "awsAuthStrategy": 4, "numberOfParsingThreads": 2, "scanWindowName": "",
        }),
        2 => json!({
            "type": "s3", "bucket_name": "archive", "aws_region": "us-east-1", "isIamRoleAuth": true, "aws_secret_key": "",
            "scanWindowName": "None", "reportName": null, "metricName": null, "dsAclScanEnabled": "true",
        }),
        _ => json!({
            "type": "mongodb", "mongo_url": "mongo.example.com", "mongo_db_name": "shop", "mongo_collection_name": "",
            "authentication_db": "admin", "username": "scanner", "differential": "false",
        }),
    };
    let mut data_source = json!({
        "name": format!("Source {number}"),
        "id": format!("Source {number}"),
        "enabled": if number.is_multiple_of(3) { "no" } else { "yes" },
        "password": format!("made-up-{number}"),
        "security_tier": "1",
        "differential": false,
        "owners": ["owner@example.com"],
        "owners_v2": [{"id": "owner@example.com", "email": "owner@example.com", "origin": "legacy", "type": "it", "isNotified": true}],
        "tags": [],
        "custom_fields": [],
        "updatedPasswords": [],
        "scanner_group": "default",
        "scanner_strategy": "SCAN_ALL",
        "created_at": "2021-10-01T19:39:03.289Z",
        "updated_at": "2022-12-22T19:04:14.025Z",
        "connectionStatusTest": {"is_success": true, "last_connection": "2022-10-06T19:15:49.215Z"},
        "connectionStatusDeleteFindings": {},
    });
    merge(&mut data_source, &own);
    data_source
}
