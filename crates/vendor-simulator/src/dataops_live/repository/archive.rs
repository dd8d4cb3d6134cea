//! Archives of all files of a commit.

use std::io::Write;

use axum::extract::Path;
use axum::response::Response;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::header::CONTENT_DISPOSITION;
use http::{HeaderValue, StatusCode};

use super::super::failure::{self, Failure};
use super::super::store::Api;
use super::diff;
use super::objects::File;
use crate::query::Query;
use crate::reply;

/// `GET .../repository/archive.{format}`; without a format, `tar.gz`.
pub(super) async fn download(
    api: Api,
    Path((project, archive)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let format = match archive.split_once('.') {
        None if archive == "archive" => "tar.gz",
        Some(("archive", format)) => format,
        _ => return Err(failure::not_found("")),
    };
    let code = state.code(&api, &project)?;
    let commit = code.at(query.get("sha"))?;
    let top = format!(
        "{}-{}-{}",
        code.project.path,
        query.get("sha").unwrap_or_else(|| code.default_branch()),
        commit.id
    )
    .replace('/', "-");
    let left_out: Vec<&str> = query
        .get("exclude_paths")
        .map(|paths| paths.split(',').map(str::trim).collect())
        .unwrap_or_default();
    let is_left_out = |path: &str| {
        left_out.iter().any(|out| {
            let rest = path.strip_prefix(out);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    };
    let files: Vec<(String, &File)> =
        diff::below(&commit.files, query.get("path").unwrap_or_default())
            .filter(|(path, _)| !is_left_out(path))
            .map(|(path, file)| (format!("{top}/{path}"), file))
            .collect();
    if files.is_empty() {
        return Err(failure::not_found("File"));
    }
    let bytes = pack(format, &files)?;
    let mut response = reply::bytes(StatusCode::OK, "application/octet-stream", bytes.into());
    let name = format!("attachment; filename=\"{top}.{format}\"");
    if let Ok(name) = HeaderValue::from_str(&name) {
        response.headers_mut().insert(CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

fn pack(format: &str, files: &[(String, &File)]) -> Result<Vec<u8>, Failure> {
    match format {
        "zip" => {
            let files: Vec<(&str, &[u8])> = files
                .iter()
                .map(|(path, file)| (path.as_str(), &*file.content))
                .collect();
            Ok(super::super::archive::zip(&files))
        }
        "tar" => Ok(tar(files)),
        "tar.gz" | "tgz" | "gz" => {
            let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
            gzip.write_all(&tar(files))
                .and_then(|()| gzip.finish())
                .map_err(|error| {
                    failure::message(StatusCode::INTERNAL_SERVER_ERROR, error.to_string())
                })
        }
        // The simulator can't write bzip2.
        _ => Err(failure::not_found("Format")),
    }
}

const BLOCK: usize = 512;

/// A tar archive: for each file a block that describes it, its content in whole blocks; two empty blocks at the end.
fn tar(files: &[(String, &File)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (path, file) in files {
        bytes.extend(head(path, file));
        bytes.extend(&file.content);
        bytes.resize(bytes.len().next_multiple_of(BLOCK), 0);
    }
    bytes.resize(bytes.len() + 2 * BLOCK, 0);
    bytes
}

fn head(path: &str, file: &File) -> [u8; BLOCK] {
    let mut head = [0; BLOCK];
    let mut put = |place: usize, text: &[u8]| {
        let field = head.iter_mut().skip(place);
        for (byte, wanted) in field.zip(text) {
            *byte = *wanted;
        }
    };
    // A path of more than 100 bytes is cut at a slash: its beginning goes to another field.
    let cut = path.len().saturating_sub(100);
    let cut = match path.get(cut..).and_then(|rest| rest.find('/')) {
        Some(slash) if cut > 0 => cut + slash,
        _ => 0,
    };
    let (above, name) = path.split_at(cut);
    put(0, name.trim_start_matches('/').as_bytes());
    let mode: &[u8] = if file.executable {
        b"0000755"
    } else {
        b"0000644"
    };
    put(100, mode);
    put(108, b"0000000");
    put(116, b"0000000");
    put(124, format!("{:011o}", file.content.len()).as_bytes());
    put(136, b"00000000000");
    put(148, b"        ");
    put(156, b"0");
    put(257, b"ustar\x0000");
    put(345, above.as_bytes());
    let sum: u32 = head.iter().map(|byte| u32::from(*byte)).sum();
    let checksum = Bytes::from(format!("{sum:06o}\0 "));
    for (byte, wanted) in head.iter_mut().skip(148).zip(&checksum) {
        *byte = *wanted;
    }
    head
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tar_archive_has_a_block_for_each_file_and_its_sum() {
        let file = File::text("hello\n");
        let bytes = tar(&[("top/a.sql".to_owned(), &file)]);
        assert_eq!(bytes.len(), 4 * BLOCK);
        assert_eq!(&bytes[..10], b"top/a.sql\0");
        assert_eq!(&bytes[124..136], b"00000000006\0");
        let mut head = bytes[..BLOCK].to_vec();
        let said = String::from_utf8_lossy(&head[148..154]).into_owned();
        head[148..156].fill(b' ');
        let sum: u32 = head.iter().map(|byte| u32::from(*byte)).sum();
        assert_eq!(said, format!("{sum:06o}"));
        assert_eq!(&bytes[BLOCK..][..6], b"hello\n");
    }
}
