//! A zip archive whose files are stored as they are.

/// The archive's bytes: each file's name and content.
pub(super) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in files {
        let place = bytes.len() as u32;
        let entry = entry(name, crc32(content), content.len() as u32);
        bytes.extend(0x0403_4b50_u32.to_le_bytes());
        bytes.extend(&entry);
        bytes.extend(name.as_bytes());
        bytes.extend(*content);

        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend(20_u16.to_le_bytes());
        directory.extend(&entry);
        // comment length, disk, internal and external attributes
        directory.extend([0; 10]);
        directory.extend(place.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let place = bytes.len() as u32;
    bytes.extend(&directory);
    bytes.extend(0x0605_4b50_u32.to_le_bytes());
    bytes.extend([0; 4]);
    let count = files.len() as u16;
    bytes.extend(count.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend((directory.len() as u32).to_le_bytes());
    bytes.extend(place.to_le_bytes());
    bytes.extend([0; 2]);
    bytes
}

/// What the entry's own header and the directory say alike: from the version to the length of the extra field.
fn entry(name: &str, checksum: u32, length: u32) -> Vec<u8> {
    let mut fields = Vec::with_capacity(26);
    fields.extend(20_u16.to_le_bytes());
    // flags, method (stored), time; the day 1980-01-01
    fields.extend([0; 6]);
    fields.extend(0x0021_u16.to_le_bytes());
    fields.extend(checksum.to_le_bytes());
    fields.extend(length.to_le_bytes());
    fields.extend(length.to_le_bytes());
    fields.extend((name.len() as u16).to_le_bytes());
    fields.extend([0; 2]);
    fields
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| {
        if crc & 1 == 1 {
            (crc >> 1) ^ 0xedb8_8320
        } else {
            crc >> 1
        }
    };
    !bytes
        .iter()
        .fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_that_zip_uses() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn the_archive_ends_with_a_directory_that_points_at_each_entry() {
        let bytes = zip(&[("run_results.json", b"{}"), ("log", b"ok.")]);
        assert_eq!(
            bytes.len(),
            30 + 16 + 2 + 30 + 3 + 3 + 46 + 16 + 46 + 3 + 22
        );
        assert_eq!(&bytes[..4], b"PK\x03\x04");
        let directory = u32::from_le_bytes(
            bytes[bytes.len() - 6..bytes.len() - 2]
                .try_into()
                .expect("four bytes"),
        );
        let directory = &bytes[directory as usize..];
        assert_eq!(&directory[..4], b"PK\x01\x02");
        let second = &directory[46 + 16..];
        let place = u32::from_le_bytes(second[42..46].try_into().expect("four bytes"));
        assert_eq!(&bytes[place as usize + 30..][..6], b"logok.");
    }
}
