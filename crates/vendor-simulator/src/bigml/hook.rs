//! Webhooks: a signed POST to a loopback URL when the work is over.

use std::net::IpAddr;

use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use http::Uri;
use serde_json::{Map, Value, json};
use sha1::Sha1;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::resource::Resource;

/// Where the end of the work is reported to, and whether it was.
#[derive(Clone, Debug)]
pub(super) struct Hook {
    url: String,
    secret: Option<String>,
    sent: Option<Value>,
}

impl Hook {
    /// Reads the argument `webhook`.
    pub(super) fn read(argument: &Value) -> Result<Self, String> {
        let url = argument
            .get("url")
            .and_then(Value::as_str)
            .ok_or("url is missing")?;
        target(url)?;
        let secret = argument.get("secret").and_then(Value::as_str);
        Ok(Self {
            url: url.to_owned(),
            secret: secret.map(str::to_owned),
            sent: None,
        })
    }

    /// The property `webhook` of a body, the secret included.
    pub(super) fn property(&self) -> Value {
        let mut property = Map::new();
        property.insert("url".to_owned(), json!(self.url));
        if let Some(secret) = &self.secret {
            property.insert("secret".to_owned(), json!(secret));
        }
        if let Some(Value::Object(sent)) = &self.sent {
            property.extend(sent.clone());
        }
        Value::Object(property)
    }
}

/// One POST that is due.
#[derive(Debug)]
pub(super) struct Delivery {
    pub(super) kind: &'static str,
    pub(super) id: String,
    url: String,
    payload: Value,
    signature: Option<String>,
    guid: String,
}

/// How a POST went.
#[derive(Debug)]
pub(super) struct Delivered {
    guid: String,
    accepted: bool,
}

/// The POST of a resource whose work is over; `None` when there is none or it was sent before.
pub(super) fn due(resource: &mut Resource, now: DateTime<Utc>) -> Option<Delivery> {
    let name = resource.name();
    let noun = resource.kind.noun;
    let failure = resource.failure.clone();
    let hook = resource.hook.as_mut().filter(|hook| hook.sent.is_none())?;
    let event = if failure.is_some() {
        "error"
    } else {
        "finished"
    };
    let message = failure.map_or_else(
        || format!("The {noun} has been created"),
        |failure| failure.message,
    );
    let time = now.format("%Y-%m-%d %H:%M:%S GMT").to_string();
    let signature = hook
        .secret
        .as_deref()
        .and_then(|secret| sign(secret, &legacy(&time, &message, &name, event)));
    let guid = format!(
        "{}-0000-4000-8000-{}",
        &resource.id[..8],
        &resource.id[12..]
    );
    hook.sent = Some(json!({
        "event": event,
        "signature": signature.as_deref(),
        "timestamp": now.format("%Y-%m-%dT%H:%M:%S%.6f").to_string(),
        "delivery": {"confirmation_id": guid, "method": "queue", "status": "queued"},
    }));
    Some(Delivery {
        kind: resource.kind.name,
        id: resource.id.clone(),
        url: hook.url.clone(),
        payload: json!({"event": event, "message": message, "resource": name, "timestamp": time}),
        signature,
        guid,
    })
}

/// Writes into the property `webhook` how the delivery went.
pub(super) fn record(resource: &mut Resource, delivered: Delivered) {
    let status = if delivered.accepted {
        "delivered"
    } else {
        "failed"
    };
    let sent = resource.hook.as_mut().and_then(|hook| hook.sent.as_mut());
    if let Some(Value::Object(sent)) = sent {
        let delivery =
            json!({"confirmation_id": delivered.guid, "method": "queue", "status": status});
        sent.insert("delivery".to_owned(), delivery);
    }
}

impl Delivery {
    pub(super) async fn send(&self) -> Delivered {
        let accepted = match target(&self.url) {
            Ok(target) => self.post(&target).await.unwrap_or(false),
            Err(_) => false,
        };
        Delivered {
            guid: self.guid.clone(),
            accepted,
        }
    }

    async fn post(&self, target: &Target) -> std::io::Result<bool> {
        // The vendor's body is spread over lines, which is why its signature isn't that of the raw body.
        let body = serde_json::to_string_pretty(&self.payload)?;
        let signature = self
            .signature
            .as_ref()
            .map(|signature| format!("X-BigML-Signature: {signature}\r\n"))
            .unwrap_or_default();
        let request = format!(
            "POST {} HTTP/1.1\r\nHost: {}:{}\r\nX-BigML-Delivery: {}\r\n{signature}User-Agent: BigML.io\r\n\
             Content-Type: application/json;charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            target.path,
            target.address,
            target.port,
            self.guid,
            body.len(),
        );
        let mut stream = TcpStream::connect((target.address, target.port)).await?;
        stream.write_all(request.as_bytes()).await?;
        let mut answer = Vec::new();
        stream.take(64 * 1024).read_to_end(&mut answer).await?;
        Ok(answer.starts_with(b"HTTP/1.1 201") || answer.starts_with(b"HTTP/1.0 201"))
    }
}

struct Target {
    address: IpAddr,
    port: u16,
    path: String,
}

/// Only loopback addresses: the simulator doesn't use the network.
fn target(url: &str) -> Result<Target, String> {
    let uri: Uri = url.parse().map_err(|_| format!("{url} is no URL"))?;
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    let address = match host {
        "localhost" => IpAddr::from([127, 0, 0, 1]),
        host => host
            .parse::<IpAddr>()
            .ok()
            .filter(IpAddr::is_loopback)
            .ok_or_else(|| {
                format!("{host} isn't loopback: the simulator doesn't use the network")
            })?,
    };
    Ok(Target {
        address,
        port: uri.port_u16().unwrap_or(80),
        path: uri
            .path_and_query()
            .map_or_else(|| "/".to_owned(), ToString::to_string),
    })
}

fn sign(secret: &str, text: &str) -> Option<String> {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(text.as_bytes());
    let digest = mac.finalize().into_bytes();
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    Some(format!("sha1={hex}"))
}

/// The text that the vendor signs: a dictionary as Python writes it, in this order.
fn legacy(timestamp: &str, message: &str, resource: &str, event: &str) -> String {
    format!(
        "{{'timestamp': {}, 'message': {}, 'resource': {}, 'event': {}}}",
        repr(timestamp),
        repr(message),
        repr(resource),
        repr(event)
    )
}

/// A text as Python writes it: single quotes, unless it holds single quotes and no double ones.
fn repr(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') {
        '"'
    } else {
        '\''
    };
    let mut out = String::from(quote);
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if character == quote => {
                out.push('\\');
                out.push(character);
            }
            _ => out.push(character),
        }
    }
    out.push(quote);
    out
}
